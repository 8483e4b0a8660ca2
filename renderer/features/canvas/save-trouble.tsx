import { useState, type ReactNode } from "react";
import type { OpenArticle } from "../../state/open-article.ts";
import { mayPass, troubleOf } from "../../state/save-machine.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { useStored } from "../../state/use-stored.ts";
import { Button } from "../../ui/button/button.tsx";
import { MessageBar } from "../../ui/message-bar/message-bar.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { tell } from "../../ui/toast/toasts.ts";

/** Why the text is not on disk, that it is here still, and what can be done. */
export function SaveTrouble(props: {
  readonly article: OpenArticle;
  /** Lays both versions of an article that was changed elsewhere side by side. */
  readonly onCompare: () => void;
}): ReactNode {
  const { article } = props;
  const { say, locale } = useMessages();
  const trouble = useStored(article.store, ({ open }) =>
    open === null ? null : troubleOf(open.save),
  );
  const [copied, setCopied] = useState(false);
  if (trouble === null) return null;

  async function saveAsNew(): Promise<void> {
    const answer = await article.saveAsNew();
    if (answer.ok) tell({ text: say("save.saved-as-new") });
    else tell({ text: say("save.not-saved-as-new") });
  }

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(article.text());
    setCopied(true);
    // What is typed from now on is not copied.
    setTimeout(() => setCopied(false), 3000);
  }

  return (
    <MessageBar
      tone="stop"
      words={
        <>
          <b>{say("save.failed-title")}</b> {troubleWords(locale, trouble)}
        </>
      }
    >
      {trouble.code === "changed-elsewhere" ? (
        <Button tone="primary" onPress={props.onCompare}>
          {say("compare.open")}
        </Button>
      ) : null}
      {mayPass(trouble) ? (
        <Button onPress={() => void article.flush()}>{say("action.try-again")}</Button>
      ) : null}
      {trouble.code === "no-answer" ? (
        <Button onPress={() => void copy()}>{say(copied ? "crash.copied" : "crash.copy")}</Button>
      ) : (
        <Button onPress={() => void saveAsNew()}>{say("action.save-as-new")}</Button>
      )}
    </MessageBar>
  );
}
