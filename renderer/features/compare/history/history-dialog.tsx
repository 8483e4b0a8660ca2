import { useState, type ReactNode } from "react";
import { labelTitle } from "#shared/messages/label-words.ts";
import type { VersionTitle } from "#shared/desk-api/payloads.ts";
import { countRestored, type Restored } from "../../../state/compared-version.ts";
import type { HistoryDesk } from "../../../state/create-history-desk.ts";
import type { OpenArticle } from "../../../state/open-article.ts";
import { troubleWords } from "../../../state/trouble-words.ts";
import { useStored } from "../../../state/use-stored.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Dialog } from "../../../ui/dialog/dialog.tsx";
import { useMessages } from "../../../ui/messages/use-messages.ts";
import { tell } from "../../../ui/toast/toasts.ts";
import type { PictureSight } from "../block-cell.tsx";
import conflict from "../conflict-dialog.module.css";
import styles from "./history-dialog.module.css";
import { KeepForm } from "./keep-form.tsx";
import { VersionComparison } from "./version-comparison.tsx";
import { VersionList } from "./version-list.tsx";

/** The earlier versions of the open article: kept by name, listed, compared, brought back. */
export function HistoryDialog(props: {
  readonly historyDesk: HistoryDesk;
  readonly article: OpenArticle;
  readonly me: string | null;
  readonly pictureUrl: PictureSight["pictureUrl"];
  readonly focusAfter: () => HTMLElement | null;
  /** Someone signed who had not said before who they are. */
  readonly onSigned: (name: string) => void;
  readonly onKept: (title: VersionTitle) => void;
  /** Puts a version onto the canvas; answers whether it is there. */
  readonly onRestore: (restored: Restored) => boolean;
  /** Takes back what was brought back. */
  readonly onUndo: () => void;
}): ReactNode {
  const { historyDesk } = props;
  const { say, locale } = useMessages();
  const state = useStored(historyDesk.store);
  const { phase, compared, trouble } = state;
  const [isPreview, setPreview] = useState(false);
  const isComparing = compared !== null && (phase === "comparing" || phase === "restoring");
  const count = compared === null ? 0 : countRestored(compared);

  function toList(): void {
    setPreview(false);
    historyDesk.back();
  }

  function close(): void {
    setPreview(false);
    historyDesk.close();
  }

  async function keep(title: VersionTitle, by: string | null): Promise<boolean> {
    const kept = await historyDesk.keep(title, by);
    if (!kept) return false;
    if (by !== null && by !== props.me) props.onSigned(by);
    props.onKept(title);
    const what = labelTitle(locale, { ...title, by });
    tell({ text: say("versions.kept", { what }), topic: "versions" });
    return true;
  }

  async function restore(): Promise<void> {
    const done = await historyDesk.restore(props.onRestore);
    setPreview(false);
    if (!done) return;
    tell({
      text: say("versions.restored"),
      topic: "versions",
      action: { label: say("versions.undo"), onPress: props.onUndo },
    });
  }

  return (
    <Dialog
      open={phase !== "closed"}
      title={say(isComparing ? "versions.compared" : "versions.title")}
      size="large"
      focusAfter={props.focusAfter}
      onClose={close}
      foot={
        isComparing ? (
          <>
            <output className={conflict["left"]}>
              {compared.readOnly ? say("versions.read-only") : say("versions.chosen", { count })}
            </output>
            {isPreview ? (
              <Button onPress={() => setPreview(false)}>{say("compare.side-by-side")}</Button>
            ) : (
              <Button onPress={toList}>{say("versions.back")}</Button>
            )}
            {isPreview ? (
              <Button
                tone="primary"
                disabled={phase === "restoring" || count === 0}
                onPress={() => void restore()}
              >
                {say(phase === "restoring" ? "versions.restoring" : "versions.restore")}
              </Button>
            ) : compared.readOnly ? null : (
              <Button tone="primary" disabled={count === 0} onPress={() => setPreview(true)}>
                {say("versions.preview")}
              </Button>
            )}
          </>
        ) : undefined
      }
    >
      {trouble === null ? null : (
        <p className={conflict["trouble"]} role="alert">
          {trouble.code === "not-restored" || trouble.code === "compared-anew"
            ? say(`versions.${trouble.code}`)
            : isComparing
              ? say("versions.nothing-restored", { why: troubleWords(locale, trouble) })
              : troubleWords(locale, trouble)}
        </p>
      )}
      {isComparing ? (
        <VersionComparison
          compared={compared}
          historyDesk={historyDesk}
          pictureUrl={props.pictureUrl}
          isPreview={isPreview}
        />
      ) : (
        <Overview {...props} onKeep={keep} />
      )}
      {phase === "reading" ? <output>{say("versions.reading")}</output> : null}
    </Dialog>
  );
}

function Overview(props: {
  readonly historyDesk: HistoryDesk;
  readonly article: OpenArticle;
  readonly me: string | null;
  readonly onKeep: (title: VersionTitle, by: string | null) => Promise<boolean>;
}): ReactNode {
  const { historyDesk, article } = props;
  const { say } = useMessages();
  const { phase, versions, looks, last, isKeeping, trouble } = useStored(historyDesk.store);
  const words = useStored(article.store, ({ open }) => open?.statistics.words ?? 0);
  const language = useStored(article.store, ({ open }) => open?.article.language ?? "");
  const isLocked = useStored(article.store, ({ open }) => (open?.readOnly ?? null) !== null);
  return (
    <>
      <p className={conflict["intro"]}>{say("versions.intro")}</p>
      {isLocked ? null : <KeepForm me={props.me} isKeeping={isKeeping} onKeep={props.onKeep} />}
      {phase === "loading" ? <output>{say("versions.loading")}</output> : null}
      {phase !== "loading" && versions.length === 0 && trouble === null ? (
        <div className={styles["none"]}>
          <p className={styles["none-title"]}>{say("versions.none")}</p>
          <p>{say("versions.none-help")}</p>
        </div>
      ) : null}
      {versions.length === 0 ? null : (
        <VersionList
          versions={versions}
          looks={looks}
          present={{ words, language }}
          last={last}
          onCompare={(version) => void historyDesk.compare(version)}
        />
      )}
    </>
  );
}
