import type { ReactNode } from "react";
import type { FindQuery } from "../../editor/find/find-query.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./find-options.module.css";

const options = [
  { name: "case", of: "matchCase" },
  { name: "word", of: "wholeWord" },
  { name: "forms", of: "ignoreForms" },
  { name: "pattern", of: "isPattern" },
] as const;

/** How the words are looked for: four switches, each on or off. */
export function FindOptions(props: {
  readonly query: FindQuery;
  readonly onChange: (change: Partial<FindQuery>) => void;
}): ReactNode {
  const { say } = useMessages();
  return (
    <span className={styles["options"]}>
      {options.map(({ name, of }) => (
        <button
          key={name}
          type="button"
          className={styles["option"]}
          title={say(`find.${name}`)}
          data-sign={say(`find.${name}-sign`)}
          aria-pressed={props.query[of]}
          // A pattern says itself which letters it means.
          disabled={name === "forms" && props.query.isPattern}
          onClick={() => props.onChange({ [of]: !props.query[of] })}
        >
          <span className="unseen">{say(`find.${name}`)}</span>
        </button>
      ))}
    </span>
  );
}
