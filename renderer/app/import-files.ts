import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import type { ImportDesk } from "../state/create-import-desk.ts";
import { troubleWords } from "../state/trouble-words.ts";
import type { tell } from "../ui/toast/toasts.ts";

/** Imports files one after another, opens what became of each and tells what was not taken along. */
export async function importFiles(
  files: readonly File[],
  parts: {
    readonly importDesk: ImportDesk;
    readonly openArticle: (id: string) => Promise<void>;
    readonly locale: () => Locale;
    readonly tell: typeof tell;
  },
): Promise<void> {
  const { importDesk, locale } = parts;
  for (const file of files) {
    const answer = await importDesk.take(file);
    if (!answer.ok) {
      parts.tell({ text: troubleWords(locale(), answer.failure), urgent: true });
      continue;
    }
    const { id, report } = answer.value;
    await parts.openArticle(id);
    const show = {
      label: formatMessage(locale(), "import.show"),
      onPress: () => importDesk.read(report),
    };
    parts.tell({
      text: formatMessage(locale(), "import.done", { name: file.name, count: report.length }),
      ...(report.length === 0 ? {} : { action: show }),
    });
  }
}
