import type { ReactNode } from "react";
import type { Preview } from "#shared/desk-api/payloads.ts";
import type { Trouble } from "../../state/trouble.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./export-text.module.css";

// More than anybody reads here, and little enough to lay out at once.
const shown = 200_000;

/** The file to be written, character by character. */
export function ExportText(props: {
  readonly preview: Preview | null;
  readonly trouble: Trouble | null;
}): ReactNode {
  const { say, locale } = useMessages();
  const { preview, trouble } = props;
  if (trouble !== null)
    return (
      <p className={styles["trouble"]} role="alert">
        {troubleWords(locale, trouble)}
      </p>
    );
  return (
    // It scrolls, so the keyboard must be able to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles["text"]} tabIndex={0} aria-label={say("export.preview")}>
      <pre className={styles["lines"]} aria-busy={preview === null}>
        {preview === null ? say("export.preparing") : preview.text.slice(0, shown)}
        {preview !== null && preview.text.length > shown ? `\n\n${say("export.more")}` : ""}
      </pre>
    </section>
  );
}
