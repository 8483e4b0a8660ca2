import { type FormEvent, type ReactNode } from "react";
import { formatMessage, type Locale } from "#shared/messages/messages.ts";
import { writeCreditLine } from "#shared/picture/credit-line/write-credit-line.ts";
import type { CreditDesk } from "../../state/create-credit-desk.ts";
import type { Trouble } from "../../state/trouble.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { useStored } from "../../state/use-stored.ts";
import { Button } from "../../ui/button/button.tsx";
import { Dialog } from "../../ui/dialog/dialog.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { TextField } from "../../ui/text-field/text-field.tsx";
import { tell } from "../../ui/toast/toasts.ts";
import styles from "./credit-form.module.css";

// The way back of an earlier change ends with the next one.
const topic = "credit";
// As many letters as the desk takes.
const longestLine = 2000;

/** Changes the credit of a picture wherever it is used, and says how many articles that is. */
export function CreditForm(props: {
  readonly creditDesk: CreditDesk;
  readonly creditFormat: string;
  readonly focusAfter: () => HTMLElement | null;
}): ReactNode {
  const { creditDesk } = props;
  const { say, locale } = useMessages();
  const { picture, line, articles, saving, trouble } = useStored(creditDesk.store);
  const printed =
    picture === null
      ? ""
      : writeCreditLine({ ...picture, creditLine: line.trim() }, props.creditFormat);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const changed = await creditDesk.save();
    if (changed === null) return;
    tell({
      topic,
      text: say("credit.changed", { count: changed.articles ?? 1 }),
      action: {
        label: say("action.undo"),
        onPress: () =>
          void changed.undo().then((failure) => {
            if (failure === null) tell({ topic, text: say("credit.undone") });
            else tell({ topic, text: creditTrouble(locale, failure), urgent: true });
          }),
      },
    });
  }

  return (
    <Dialog
      open={picture !== null}
      title={say("credit.title")}
      size="small"
      focusAfter={props.focusAfter}
      onClose={creditDesk.close}
    >
      <form className={styles["form"]} onSubmit={(event) => void save(event)}>
        <TextField
          label={say("credit.line")}
          placeholder={say("credit.example")}
          error={trouble === null ? undefined : creditTrouble(locale, trouble)}
          maxLength={longestLine}
          value={line}
          onValue={creditDesk.write}
        />
        <dl className={styles["facts"]}>
          <dt>{say("credit.prints")}</dt>
          <dd dir="auto" className={printed === "" ? styles["none"] : styles["printed"]}>
            {printed === "" ? say("credit.prints-nothing") : printed}
          </dd>
        </dl>
        <p className={styles["uses"]}>
          {articles === null ? say("credit.counting") : say("credit.uses", { count: articles })}
        </p>
        <div className={styles["buttons"]}>
          <Button onPress={creditDesk.close}>{say("action.cancel")}</Button>
          <Button tone="primary" type="submit" disabled={saving}>
            {say("credit.save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function creditTrouble(locale: Locale, trouble: Trouble): string {
  // The usual words are about an article.
  if (trouble.code === "changed-elsewhere")
    return formatMessage(locale, "credit.changed-elsewhere");
  return troubleWords(locale, trouble);
}
