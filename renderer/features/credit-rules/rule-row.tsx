import type { ReactNode } from "react";
import { ruleWords } from "#shared/messages/rule-words.ts";
import type { RulePreview } from "#shared/picture/cleaning/preview-rules.ts";
import { BeforeAfter } from "../../ui/before-after/before-after.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./credit-rules-dialog.module.css";

/** One rule, how many pictures it changes, and what it makes of their credits. */
export function RuleRow({ rule }: { readonly rule: RulePreview }): ReactNode {
  const { say, locale } = useMessages();
  const words = ruleWords(locale, rule.rule, rule.why ?? undefined);
  return (
    <li className={styles["rule"]} data-idle={rule.pictures === 0 ? "" : undefined}>
      <h3 className={styles["name"]}>
        <span dir="auto">{words}</span>
        <span className={styles["count"]}>{say("rules.hits", { count: rule.pictures })}</span>
      </h3>
      <p className={styles["id"]}>
        <code dir="ltr">{rule.rule}</code>
        {rule.own ? ` · ${say("rules.own")}` : ""}
        {rule.off ? ` · ${say("rules.off")}` : ""}
      </p>
      {rule.examples.length === 0 ? null : (
        <ul className={styles["examples"]}>
          {rule.examples.map(({ before, after, pictures }) => (
            <li key={`${before} ${after}`} className={styles["example"]}>
              <BeforeAfter before={before} after={after} />
              {pictures > 1 ? (
                <span className={styles["count"]}>{say("rules.hits", { count: pictures })}</span>
              ) : null}
            </li>
          ))}
          {rule.more === 0 ? null : (
            <li className={styles["count"]}>{say("rules.more", { count: rule.more })}</li>
          )}
        </ul>
      )}
    </li>
  );
}
