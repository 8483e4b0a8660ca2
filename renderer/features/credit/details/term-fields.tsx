import type { ReactNode } from "react";
import type { WrittenTerm } from "#shared/picture/edit/picture-change.ts";
import { Button } from "../../../ui/button/button.tsx";
import { useMessages } from "../../../ui/messages/use-messages.ts";
import type { DraftProps } from "../draft-props.ts";
import { TermRow } from "./term-row.tsx";
import styles from "./details.module.css";

const newTerm: WrittenTerm = {
  effect: "allow",
  action: "use",
  from: "",
  until: "",
  territory: "",
  note: "",
};

/** What may be done with the picture and what may not, from when to when, and where. */
export function TermFields({ draft, edit, refused }: DraftProps): ReactNode {
  const { say } = useMessages();
  const { terms } = draft;
  return (
    <div className={styles["rows"]}>
      <h4 className={styles["part"]}>{say("credit.terms")}</h4>
      {terms.length === 0 ? <p className={styles["none"]}>{say("credit.no-terms")}</p> : null}
      {terms.map((term, row) => (
        <TermRow
          // Terms have no identity but their place.
          key={row}
          number={row + 1}
          term={term}
          refusedOf={(field) => refused.get(`terms.${row}.${field}`)}
          onChange={(change, field) =>
            edit(
              (now) => ({
                ...now,
                terms: now.terms.map((each, index) =>
                  index === row ? { ...each, ...change } : each,
                ),
              }),
              `terms.${row}.${field}`,
            )
          }
          onRemove={() =>
            edit((now) => ({ ...now, terms: now.terms.filter((_, index) => index !== row) }))
          }
        />
      ))}
      <Button onPress={() => edit((now) => ({ ...now, terms: [...now.terms, newTerm] }))}>
        {say("credit.add-term")}
      </Button>
    </div>
  );
}
