import { useMemo, type ReactNode } from "react";
import { applyChoices } from "#shared/article/compare/apply-choices.ts";
import { chosenValue } from "#shared/article/compare/compare-envelopes.ts";
import { PageView } from "../../editor/page-view.tsx";
import type { Conflict } from "../../state/create-conflict-desk.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import type { PictureSight } from "./block-cell.tsx";
import { fieldNames, fieldWords } from "./field-words.ts";
import styles from "./result-page.module.css";

/** The article as it goes on with what is chosen so far; what is not chosen yet is yours. */
export function ResultPage(props: {
  readonly of: Pick<Conflict, "comparison" | "choices" | "fields" | "fieldChoices">;
  readonly language: string;
  readonly sight: PictureSight;
}): ReactNode {
  const { comparison, choices, fields, fieldChoices } = props.of;
  const { say, locale } = useMessages();
  const document = useMemo(() => applyChoices(comparison, choices), [comparison, choices]);
  return (
    <section
      className={styles["page"]}
      aria-label={say("compare.result")}
      // Longer than the dialog, and scrolled by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {fields.length === 0 ? null : (
        <dl className={styles["fields"]}>
          {fields.map((difference) => {
            const { field } = difference;
            const value = chosenValue(difference, fieldChoices.get(field) ?? "mine");
            return (
              <div key={field} className={styles["field"]}>
                <dt>{say(fieldNames[field])}</dt>
                <dd dir="auto">{value === undefined ? "–" : fieldWords(field, value, locale)}</dd>
              </div>
            );
          })}
        </dl>
      )}
      <PageView
        document={document}
        language={props.language}
        locale={locale}
        pictures={props.sight.pictures}
        pictureUrl={props.sight.pictureUrl}
      />
    </section>
  );
}
