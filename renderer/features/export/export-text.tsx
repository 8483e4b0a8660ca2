import { useMemo, type ReactNode } from "react";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./export-text.module.css";
import { toChunks } from "./to-chunks.ts";

// Twenty novels: more than anybody scrolls through, and little enough to hold.
const shown = 8_000_000;

/**
 * The file to be written, character by character. It stands in pieces, of which the browser lays out
 * only those in sight.
 */
export function ExportText(props: { readonly text: string | null }): ReactNode {
  const { say } = useMessages();
  const { text } = props;
  const chunks = useMemo(() => toChunks(text?.slice(0, shown) ?? ""), [text]);
  return (
    // It scrolls, so the keyboard must be able to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles["text"]} tabIndex={0} aria-label={say("export.preview")}>
      {text === null ? (
        <p className={styles["preparing"]}>{say("export.preparing")}</p>
      ) : (
        <pre className={styles["lines"]}>
          {chunks.map((chunk, index) => (
            // The pieces of a text have no name but their place.
            <span key={index} className={styles["chunk"]}>
              {chunk}
            </span>
          ))}
        </pre>
      )}
      {text !== null && text.length > shown ? <p>{say("export.more")}</p> : null}
    </section>
  );
}
