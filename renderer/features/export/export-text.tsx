import type { ReactNode } from "react";
import type { ExportFormat, Preview } from "#shared/desk-api/payloads.ts";
import type { Trouble } from "../../state/trouble.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./export-text.module.css";

// More than anybody reads here, and little enough to lay out at once.
const shown = 200_000;

/** The file to be written, character by character but for the styles every page has alike. */
export function ExportText(props: {
  readonly preview: Preview | null;
  readonly format: ExportFormat;
  readonly trouble: Trouble | null;
}): ReactNode {
  const { say, locale } = useMessages();
  const { preview, format, trouble } = props;
  if (trouble !== null)
    return (
      <p className={styles["trouble"]} role="alert">
        {troubleWords(locale, trouble)}
      </p>
    );
  const text =
    preview === null ? "" : format === "html" ? withoutStyles(preview.text) : preview.text;
  return (
    // It scrolls, so the keyboard must be able to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles["text"]} tabIndex={0} aria-label={say("export.preview")}>
      <pre className={styles["lines"]} aria-busy={preview === null}>
        {preview === null ? say("export.preparing") : text.slice(0, shown)}
        {text.length > shown ? `\n\n${say("export.more")}` : ""}
      </pre>
    </section>
  );
}

// They fill several screens before the article begins. In copy this tag is escaped.
function withoutStyles(page: string): string {
  return page.replace(/<style>[^]*?<\/style>/u, "<style>…</style>");
}
