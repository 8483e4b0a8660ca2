import type { Report } from "#shared/convert/report.ts";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";

/** An entry of a conversion report, said to a person. */
export type ReportNote = {
  readonly tone: "advice" | "plain";
  readonly label: string;
  readonly words: string;
  readonly quote?: string;
};

/** Says a conversion report; what was lost or guessed comes first. */
export function reportNotes(locale: Locale, report: Report): readonly ReportNote[] {
  const order = ["dropped", "guessed", "changed", "kept"] as const;
  return order.flatMap((kind) =>
    report
      .filter((entry) => entry.kind === kind)
      .map(({ code, text }): ReportNote => ({
        tone: kind === "dropped" || kind === "guessed" ? "advice" : "plain",
        label: formatMessage(locale, `kind.${kind}`),
        words: formatMessage(locale, `report.${code}`),
        ...(text === undefined ? {} : { quote: text }),
      })),
  );
}
