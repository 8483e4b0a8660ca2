import type { ReportCode } from "../messages/en/report.ts";

/** The closed list of what can happen to something on its way through a conversion. */
export type ReportKind = "kept" | "changed" | "guessed" | "dropped";

/** One thing that a conversion kept in another form, changed, guessed or dropped. */
export type ReportEntry = {
  readonly kind: ReportKind;
  /** The rule that did it; its words are in `messages/`. */
  readonly code: ReportCode;
  /** The text it happened to, or its beginning. */
  readonly text?: string;
};

export type Report = readonly ReportEntry[];

/** Notes one thing in a report, with the text it happened to. */
export type AddToReport = (kind: ReportKind, code: ReportCode, text?: string) => void;

/** A report that is being written. */
export type ReportCollector = { readonly entries: Report; readonly add: AddToReport };

/** Collects a report while a converter walks. */
export function createReport(): ReportCollector {
  const entries: ReportEntry[] = [];
  return {
    entries,
    add(kind, code, text) {
      entries.push({ kind, code, ...(text === undefined ? {} : { text: shorten(text) }) });
    },
  };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
