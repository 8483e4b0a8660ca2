import type { ReactNode } from "react";
import type { Collision } from "#shared/desk-api/payloads.ts";
import type { ExportRun, ExportWish } from "../../state/create-export-desk.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { Button } from "../../ui/button/button.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./export-outcome.module.css";

/** The files that were written, or why there are none, or what is to be decided first. */
export function ExportOutcome(props: {
  readonly run: ExportRun;
  readonly onDecide: (again: ExportWish, once: Collision) => void;
}): ReactNode {
  const { say, locale } = useMessages();
  const { run } = props;
  return (
    <div className={styles["outcome"]}>
      <output>
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
        {run.kind === "there" ? (
          <p className={styles["there"]}>
            {say("export.there")}{" "}
            <bdi dir="ltr" className={styles["files"]}>
              {run.path}
            </bdi>
          </p>
        ) : null}
      </output>
      {run.kind === "there" ? (
        <div className={styles["decide"]}>
          {(["replace", "keep-both"] as const).map((once) => (
            <Button key={once} onPress={() => props.onDecide(run.again, once)}>
              {say(`export.collision.${once}`)}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
