import type { ReactNode } from "react";
import type { ExportRun } from "../../state/create-export-desk.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./export-outcome.module.css";

/** The files that were written, or why there are none. */
export function ExportOutcome(props: { readonly run: ExportRun }): ReactNode {
  const { say, locale } = useMessages();
  const { run } = props;
  return (
    <output className={styles["outcome"]}>
      {run.kind === "done" ? (
        <>
          <p className={styles["done"]}>{say("export.done", { count: run.files.length })}</p>
          <ul className={styles["files"]}>
            {run.files.map((file) => (
              <li key={file}>
                <bdi dir="ltr">{file}</bdi>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {run.kind === "failed" ? (
        <p className={styles["failed"]}>{troubleWords(locale, run.trouble)}</p>
      ) : null}
    </output>
  );
}
