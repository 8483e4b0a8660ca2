import type { ReactNode } from "react";
import { type CommandId, keysOf } from "#shared/commands/commands.ts";
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
          <Key of="new-article" />
        </dt>
        <dd>{say("list.new")}</dd>
        <dt>
          <Key of="search" />
        </dt>
        <dd>{say("list.search-name")}</dd>
        <dt>
          <Key of="export" />
        </dt>
        <dd>{say("header.export")}</dd>
      </dl>
    </div>
  );
}

/** The keys of a command; the shortest, where it has several. */
function Key(props: { readonly of: CommandId }): ReactNode {
  const [shortest] = keysOf(props.of).toSorted((a, b) => a.length - b.length);
  return shortest === undefined ? null : <kbd>{shortcutWords(shortest)}</kbd>;
}
