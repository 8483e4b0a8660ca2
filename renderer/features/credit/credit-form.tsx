import {
  useEffect,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import type { CleaningRule } from "#shared/picture/cleaning/cleaning-rule.ts";
import { writeCreditLine } from "#shared/picture/credit-line/write-credit-line.ts";
import { applyPictureChange } from "#shared/picture/edit/apply-picture-change.ts";
import {
  toPictureChange,
  toPictureDraft,
  writeCredit,
} from "#shared/picture/edit/picture-draft.ts";
import type { Picture, PictureFile } from "#shared/picture/picture.ts";
import type { CreditDesk } from "../../state/create-credit-desk.ts";
import type { Trouble } from "../../state/trouble.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { useStored } from "../../state/use-stored.ts";
import { Button } from "../../ui/button/button.tsx";
import { Dialog } from "../../ui/dialog/dialog.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { isMod } from "../../ui/shortcut/shortcut.ts";
import { TextField } from "../../ui/text-field/text-field.tsx";
import { tell } from "../../ui/toast/toasts.ts";
import { CleaningList } from "./cleaning-list.tsx";
import { ConflictList } from "./conflict-list.tsx";
import { CreditHead } from "./credit-head.tsx";
import { AllDetails, findField } from "./details/all-details.tsx";
import { NameQuestions } from "./name-questions.tsx";
import { OriginMark } from "./origin-mark.tsx";
import { ProposalList } from "./proposal-list.tsx";
import styles from "./credit-form.module.css";

// The way back of an earlier change ends with the next one.
const topic = "credit";
// As many letters as the desk takes.
const longestLine = 2000;
const formId = "credit-form";

/** Changes what is known of a picture wherever it is used, and says how many articles that is. */
export function CreditForm(props: {
  readonly creditDesk: CreditDesk;
  readonly creditFormat: string;
  readonly rules: readonly CleaningRule[];
  readonly pictureUrl: (file: PictureFile) => string;
  readonly focusAfter: () => HTMLElement | null;
}): ReactNode {
  const { creditDesk } = props;
  const { say, locale } = useMessages();
  const { picture, draft, articles, saving, trouble, refused } = useStored(creditDesk.store);

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

  function close(): void {
    const goOn = creditDesk.close();
    if (goOn === null) return;
    tell({
      topic,
      text: say("credit.put-aside"),
      action: { label: say("credit.go-on"), onPress: goOn },
    });
  }

  return (
    <Dialog
      open={picture !== null}
      title={say("credit.title")}
      size="medium"
      focusAfter={props.focusAfter}
      onClose={close}
      foot={
        <>
          <p className={styles["uses"]}>
            {articles === null ? say("credit.counting") : say("credit.uses", { count: articles })}
          </p>
          <Button onPress={close}>{say("action.cancel")}</Button>
          <Button tone="primary" type="submit" form={formId} disabled={saving}>
            {say("credit.save")}
          </Button>
        </>
      }
    >
      {picture === null || draft === null ? null : (
        <form
          id={formId}
          className={styles["form"]}
          noValidate
          onSubmit={(event) => void save(event)}
        >
          <Fields
            {...props}
            key={picture.id}
            picture={picture}
            draft={draft}
            refused={refused}
            trouble={trouble === null ? undefined : creditTrouble(locale, trouble)}
          />
        </form>
      )}
    </Dialog>
  );
}

function Fields(
  props: Omit<Parameters<typeof CreditForm>[0], "focusAfter"> & {
    readonly picture: Picture;
    readonly draft: ReturnType<typeof toPictureDraft>;
    readonly refused: ReadonlyMap<string, string>;
    readonly trouble: string | undefined;
  },
): ReactNode {
  const { creditDesk, picture, draft, refused } = props;
  const { say } = useMessages();
  const fields = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [seen, setSeen] = useState(refused);
  if (refused !== seen) {
    setSeen(refused);
    if (refused.size > 0) setOpen(true);
  }
  const change = toPictureChange(toPictureDraft(picture), draft);
  const printed = writeCreditLine(
    applyPictureChange(picture, change, undefined),
    props.creditFormat,
  );
  const parts = { picture, draft, rules: props.rules, edit: creditDesk.edit, refused };

  useEffect(() => {
    if (refused.size > 0)
      fields.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refused]);
  useEffect(() => {
    // An answered question goes, and must not take the keyboard with it.
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const within = fields.current;
    const question = within?.querySelector<HTMLElement>("section button");
    (question ?? within?.querySelector<HTMLElement>("input"))?.focus();
  }, [draft]);

  /** One undo for all of the form: letters and answers alike. */
  function step(event: KeyboardEvent): void {
    // Enter in a search saves nothing.
    const isSearch = event.target instanceof HTMLInputElement && event.target.name === findField;
    if (isSearch && event.key === "Enter") event.preventDefault();
    const isBack = isMod(event) && event.key.toLowerCase() === "z";
    const isForth =
      (isMod(event, true) && event.key.toLowerCase() === "z") ||
      (isMod(event) && event.key === "y");
    if (!isBack && !isForth) return;
    event.preventDefault();
    if (isBack) creditDesk.undo();
    else creditDesk.redo();
  }

  return (
    // Keys of the fields in it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={fields} className={styles["form"]} onKeyDown={step}>
      <CreditHead picture={picture} draft={draft} printed={printed} pictureUrl={props.pictureUrl} />
      <TextField
        label={say("credit.line")}
        aside={
          <OriginMark
            picture={picture}
            field="credit"
            isNew={draft.texts.credit !== (picture.creditLine ?? "")}
          />
        }
        placeholder={say("credit.example")}
        error={props.trouble}
        maxLength={longestLine}
        value={draft.texts.credit}
        onValue={(text) => creditDesk.edit((now) => writeCredit(now, text), "credit")}
      />
      <div className={styles["questions"]}>
        <ConflictList {...parts} />
        <NameQuestions {...parts} />
        <ProposalList {...parts} />
        <CleaningList {...parts} />
      </div>
      {refused.size === 0 ? null : (
        <p className={styles["refused"]} role="alert">
          {say("credit.refused")}
        </p>
      )}
      <AllDetails {...parts} open={open} onOpen={setOpen} />
    </div>
  );
}

function creditTrouble(locale: Locale, trouble: Trouble): string {
  // The usual words are about an article.
  if (trouble.code === "changed-elsewhere")
    return formatMessage(locale, "credit.changed-elsewhere");
  return troubleWords(locale, trouble);
}
