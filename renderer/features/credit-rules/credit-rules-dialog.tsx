import type { ReactNode } from "react";
import type { CreditRulesPreview } from "#shared/desk-api/credit-rules.ts";
import type { RulesDesk } from "../../state/create-rules-desk.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { useStored } from "../../state/use-stored.ts";
import { Button } from "../../ui/button/button.tsx";
import { Dialog } from "../../ui/dialog/dialog.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./credit-rules-dialog.module.css";
import { RuleRow } from "./rule-row.tsx";
import { RulesTroubleNote } from "./rules-trouble-note.tsx";

/** What the house's cleaning rules make of the library's own pictures, rule by rule. */
export function CreditRulesDialog(props: {
  readonly rulesDesk: RulesDesk;
  readonly focusAfter: () => HTMLElement | null;
}): ReactNode {
  const { rulesDesk } = props;
  const { say, locale } = useMessages();
  const { open, looking, preview, trouble } = useStored(rulesDesk.store);
  return (
    <Dialog
      open={open}
      title={say("rules.title")}
      size="medium"
      focusAfter={props.focusAfter}
      onClose={rulesDesk.close}
      foot={
        <>
          <Button disabled={looking} onPress={rulesDesk.look}>
            {say("rules.again")}
          </Button>
          <Button tone="primary" onPress={rulesDesk.close}>
            {say("action.done")}
          </Button>
        </>
      }
    >
      <div className={styles["rules"]}>
        <p className={styles["help"]}>{say("rules.help")}</p>
        <div aria-live="polite">
          {looking ? <p className={styles["help"]}>{say("rules.looking")}</p> : null}
          {trouble === null ? null : (
            <p className={styles["trouble"]}>{troubleWords(locale, trouble)}</p>
          )}
          {preview === null || looking ? null : <Found preview={preview} />}
        </div>
        {preview === null ? null : <Rules preview={preview} />}
      </div>
    </Dialog>
  );
}

function Found({ preview }: { readonly preview: CreditRulesPreview }): ReactNode {
  const { say } = useMessages();
  const { trouble, pictures, changed } = preview;
  return (
    <>
      {trouble === null ? null : <RulesTroubleNote trouble={trouble} />}
      <p className={styles["found"]}>
        {pictures === 0 ? say("rules.none") : say("rules.looked", { count: pictures, changed })}
      </p>
    </>
  );
}

function Rules({ preview }: { readonly preview: CreditRulesPreview }): ReactNode {
  const { say } = useMessages();
  // The house's own are shown even when they find nothing: that is what somebody came to see.
  const shown = preview.rules.filter(({ pictures, own }) => pictures > 0 || own);
  const idle = preview.rules.length - shown.length;
  return (
    <>
      <ul className={styles["list"]}>
        {shown.map((rule) => (
          <RuleRow key={rule.rule} rule={rule} />
        ))}
      </ul>
      {idle === 0 ? null : <p className={styles["help"]}>{say("rules.idle", { count: idle })}</p>}
    </>
  );
}
