import type { ReactNode } from "react";
import type { CreditRulesPreview } from "#shared/desk-api/credit-rules.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./credit-rules-dialog.module.css";

type RulesTrouble = NonNullable<CreditRulesPreview["trouble"]>;

/** Says why the house's own rules are not used: which rule, and what is wrong with it. */
export function RulesTroubleNote({ trouble }: { readonly trouble: RulesTrouble }): ReactNode {
  const { say } = useMessages();
  return (
    <div className={styles["damaged"]} role="alert">
      <b>{say("rules.damaged")}</b>
      <p dir="auto">
        <TroubleWords trouble={trouble} />
      </p>
      <p className={styles["help"]}>{say("rules.damaged-help")}</p>
    </div>
  );
}

function TroubleWords({ trouble }: { readonly trouble: RulesTrouble }): ReactNode {
  const { say, locale } = useMessages();
  if ("code" in trouble) return troubleWords(locale, trouble);
  const { rule, where, expected, example } = trouble;
  const why =
    example === undefined
      ? say("rules.wrong-part", { where, expected })
      : say("rules.broken-example", { ...example, expected });
  return rule === "" ? why : say("rules.damaged-rule", { rule, why });
}
