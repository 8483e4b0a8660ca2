import type { ReactNode } from "react";
import type { Trouble } from "../../state/trouble.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { shortcutWords } from "../../ui/shortcut/shortcut.ts";
import styles from "./canvas-message.module.css";

/** What the page says while no article is on it. */
export function CanvasMessage(props: {
  readonly trouble: Trouble | null;
  readonly waiting: boolean;
  readonly libraryIsEmpty: boolean;
  readonly action: ReactNode;
}): ReactNode {
  const { say, locale } = useMessages();
  const { trouble, waiting } = props;
  if (trouble !== null)
    return (
      <div className={styles["message"]} role="alert">
        <h2 className={styles["title"]}>{say("canvas.failed-title")}</h2>
        <p className={styles["text"]}>{troubleWords(locale, trouble)}</p>
        {props.action}
      </div>
    );
  if (waiting) return null;
  return (
    <div className={styles["message"]}>
      <h2 className={styles["title"]}>
        {say(props.libraryIsEmpty ? "canvas.first-title" : "canvas.none-title")}
      </h2>
      <p className={styles["text"]}>{say(props.libraryIsEmpty ? "canvas.first" : "canvas.none")}</p>
      {props.action}
      <dl className={styles["keys"]}>
        <dt>
          <kbd>{shortcutWords("Alt+N")}</kbd>
        </dt>
        <dd>{say("list.new")}</dd>
        <dt>
          <kbd>/</kbd>
        </dt>
        <dd>{say("list.search-name")}</dd>
        <dt>
          <kbd>{shortcutWords("Mod+Shift+E")}</kbd>
        </dt>
        <dd>{say("header.export")}</dd>
      </dl>
    </div>
  );
}
