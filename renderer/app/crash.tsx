import { useEffect, useRef, useState, type ReactNode } from "react";
import type { OpenArticle } from "../state/open-article.ts";
import { Button } from "../ui/button/button.tsx";
import { useMessages } from "../ui/messages/use-messages.ts";
import styles from "./crash.module.css";

/** Says that the window broke, what of it is safe, and gives the text away by the clipboard. */
export function Crash(props: {
  readonly cause: unknown;
  readonly article: OpenArticle;
  /** Puts the words away; absent when the window cannot be drawn any more. */
  readonly onGoOn?: () => void;
}): ReactNode {
  const { say } = useMessages();
  const [copied, setCopied] = useState(false);
  const { cause, article } = props;
  const text = article.text();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus();
    void article.flush();
  }, [article]);

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  }

  return (
    <div className={styles["crash"]} role="alertdialog" aria-label={say("crash.title")}>
      <div className={styles["card"]}>
        <h2 className={styles["title"]}>{say("crash.title")}</h2>
        <p>{say("crash.words")}</p>
        <pre className={styles["cause"]} dir="ltr">
          {cause instanceof Error ? cause.message : String(cause)}
        </pre>
        <div className={styles["buttons"]}>
          {text === "" ? null : (
            <Button onPress={() => void copy()}>
              {say(copied ? "crash.copied" : "crash.copy")}
            </Button>
          )}
          {props.onGoOn === undefined ? null : (
            <Button onPress={props.onGoOn}>{say("crash.go-on")}</Button>
          )}
          <Button ref={first} tone="primary" onPress={() => location.reload()}>
            {say("crash.reload")}
          </Button>
        </div>
      </div>
    </div>
  );
}
