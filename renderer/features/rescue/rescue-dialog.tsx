import { useMemo, type ReactNode } from "react";
import { parseDocument } from "#shared/article/parse-document.ts";
import type { OtherText } from "#shared/desk-api/library-care.ts";
import type { PictureFile } from "#shared/picture/picture.ts";
import { PageView } from "../../editor/page-view.tsx";
import type { RescueDesk } from "../../state/create-rescue-desk.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { useStored } from "../../state/use-stored.ts";
import { Button } from "../../ui/button/button.tsx";
import { Dialog } from "../../ui/dialog/dialog.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { tell } from "../../ui/toast/toasts.ts";
import styles from "./rescue-dialog.module.css";

/** The newest whole version of a damaged article, to be looked at before it takes its place. */
export function RescueDialog(props: {
  readonly rescueDesk: RescueDesk;
  readonly pictureUrl: (file: PictureFile) => string;
  readonly focusAfter: () => HTMLElement | null;
}): ReactNode {
  const { rescueDesk } = props;
  const { say, locale } = useMessages();
  const { text, phase, trouble } = useStored(rescueDesk.store);

  async function restore(): Promise<void> {
    const answer = await rescueDesk.restore();
    if (answer?.ok === true) tell({ text: say("care.rescue.done", { place: answer.value }) });
  }

  return (
    <Dialog
      open={text !== undefined && text !== null && phase !== "offered"}
      title={say("care.rescue.title")}
      size="large"
      focusAfter={props.focusAfter}
      onClose={rescueDesk.close}
      foot={
        <>
          <Button onPress={rescueDesk.close}>{say("action.cancel")}</Button>
          <Button tone="primary" disabled={phase === "restoring"} onPress={() => void restore()}>
            {say("care.rescue.take")}
          </Button>
        </>
      }
    >
      {trouble === null ? null : (
        <p className={styles["trouble"]} role="alert">
          {troubleWords(locale, trouble)}
        </p>
      )}
      {text === undefined || text === null ? null : (
        <Text text={text} pictureUrl={props.pictureUrl} />
      )}
    </Dialog>
  );
}

function Text(props: {
  readonly text: OtherText;
  readonly pictureUrl: (file: PictureFile) => string;
}): ReactNode {
  const { say, locale } = useMessages();
  const { article, pictures } = props.text.opened;
  const document = useMemo(() => parseDocument(article.document, article.id), [article]);
  const byId = useMemo(() => new Map(pictures.map((picture) => [picture.id, picture])), [pictures]);
  return (
    <>
      <p className={styles["intro"]}>
        {say("care.rescue.intro", { when: new Date(article.updated) })}
      </p>
      {document.ok ? (
        <section
          className={styles["page"]}
          aria-label={say("care.rescue.title")}
          // Longer than the dialog, and scrolled by keyboard.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <PageView
            document={document.value}
            language={article.language}
            locale={locale}
            pictures={byId}
            pictureUrl={props.pictureUrl}
          />
        </section>
      ) : null}
    </>
  );
}
