import type { CopyForm, PrintKind } from "#shared/desk-api/payloads.ts";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import type { ImportDesk } from "../state/create-import-desk.ts";
import { ask } from "../state/trouble.ts";
import { troubleWords } from "../state/trouble-words.ts";
import type { Told } from "../ui/toast/toasts.ts";
import { printDocument } from "./print-document.ts";

/** The ways out that leave no file: the clipboard and paper. Checks warn here and stop nothing. */
export type OutActions = {
  readonly copy: (id: string, form: CopyForm) => Promise<void>;
  readonly print: (id: string, kind: PrintKind) => Promise<void>;
};

export function createOutActions(parts: {
  readonly desk: DeskClient;
  readonly flush: () => Promise<boolean>;
  readonly reports: ImportDesk;
  readonly locale: () => Locale;
  readonly tell: (told: Told) => void;
}): OutActions {
  return {
    async copy(id, form) {
      await parts.flush();
      const answer = await ask(parts.desk.exchange.copy({ id, form }));
      const locale = parts.locale();
      if (!answer.ok) {
        parts.tell({ text: troubleWords(locale, answer.failure), urgent: true });
        return;
      }
      const { text, html, report, findings, pictures } = answer.value;
      const isWritten = await writeClipboard(text, html);
      if (!isWritten) {
        parts.tell({ text: formatMessage(locale, "copy.refused"), urgent: true });
        return;
      }
      const stops = findings.filter(({ level }) => level === "stop").length;
      parts.tell({
        topic: "copy",
        urgent: stops > 0,
        text: [
          formatMessage(locale, `copy.done.${form}`),
          ...(pictures > 0 ? [formatMessage(locale, "copy.credits")] : []),
          ...(stops > 0 ? [formatMessage(locale, "copy.stops", { count: stops })] : []),
        ].join(" "),
        ...(report.length === 0
          ? {}
          : {
              action: {
                label: formatMessage(locale, "copy.show"),
                onPress: () => parts.reports.read(report, "export.report"),
              },
            }),
      });
    },
    async print(id, kind) {
      await parts.flush();
      if (!(await printDocument(id, kind)))
        parts.tell({ text: formatMessage(parts.locale(), "print.failed"), urgent: true });
    },
  };
}

async function writeClipboard(text: string, html: string | null): Promise<boolean> {
  const item: Record<string, Blob> = { "text/plain": new Blob([text], { type: "text/plain" }) };
  if (html !== null) item["text/html"] = new Blob([html], { type: "text/html" });
  try {
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    // The window has not the focus, or the browser was told not to let us.
    return false;
  }
}
