import type { ReactNode } from "react";
import type { Choice } from "#shared/article/compare/apply-choices.ts";
import {
  choicesForField,
  type ComparedField,
  type FieldChoices,
  type FieldDifference,
} from "#shared/article/compare/compare-envelopes.ts";
import { compareTexts } from "#shared/article/compare/compare-words.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { fieldNames, fieldWords } from "./field-words.ts";
import styles from "./comparison-rows.module.css";
import { Stretches } from "./stretches.tsx";
import { TwoSides } from "./two-sides.tsx";

/** The furniture that two versions fill in differently. */
export function FieldRows(props: {
  readonly fields: readonly FieldDifference[];
  readonly choices: FieldChoices;
  readonly onChoose?: (field: ComparedField, choice: Choice) => void;
}): ReactNode {
  const { say, locale } = useMessages();
  const { onChoose } = props;
  const said = (field: ComparedField, value: unknown): string =>
    value === undefined ? "" : fieldWords(field, value, locale);
  return (
    <div className={styles["rows"]}>
      {props.fields.map((difference) => {
        const { field, mine, theirs, by } = difference;
        const words = compareTexts(said(field, mine), said(field, theirs));
        const side = (which: "mine" | "theirs"): ReactNode =>
          difference[which] === undefined ? null : (
            <p dir="auto">
              <Stretches of={words[which]} side={which} />
            </p>
          );
        return (
          <TwoSides
            key={field}
            name={say(fieldNames[field])}
            by={by}
            mine={side("mine")}
            theirs={side("theirs")}
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
