import type { ReactNode } from "react";
import type { Choice } from "#shared/article/compare/apply-choices.ts";
import {
  choicesForField,
  type ComparedField,
  type FieldChoices,
  type FieldDifference,
} from "#shared/article/compare/compare-envelopes.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { fieldNames, fieldWords } from "./field-words.ts";
import styles from "./comparison-rows.module.css";
import { TwoSides } from "./two-sides.tsx";

/** The furniture that two versions fill in differently. */
export function FieldRows(props: {
  readonly fields: readonly FieldDifference[];
  readonly choices: FieldChoices;
  readonly onChoose?: (field: ComparedField, choice: Choice) => void;
}): ReactNode {
  const { say, locale } = useMessages();
  const { onChoose } = props;
  const side = (field: ComparedField, value: unknown): ReactNode =>
    value === undefined ? null : <p dir="auto">{fieldWords(field, value, locale)}</p>;
  return (
    <div className={styles["rows"]}>
      {props.fields.map((difference) => {
        const { field, mine, theirs, by } = difference;
        return (
          <TwoSides
            key={field}
            name={say(fieldNames[field])}
            by={by}
            mine={side(field, mine)}
            theirs={side(field, theirs)}
            question={
              onChoose === undefined
                ? null
                : {
                    offered: choicesForField(difference),
                    chosen: props.choices.get(field) ?? null,
                    onChoose: (choice) => onChoose(field, choice),
                  }
            }
          />
        );
      })}
    </div>
  );
}
