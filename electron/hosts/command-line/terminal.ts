import type { Failure } from "#shared/failures.ts";
import type { Report } from "#shared/convert/report.ts";
import { failureWords } from "#shared/messages/failure-words.ts";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";

/** What a command may touch of the world. Given in, so that tests can look at all of it. */
export type Terminal = {
  /** Writes the result, and nothing but the result. */
  readonly print: (text: string) => void;
  /** Writes what a person should know beside it. */
  readonly tell: (line: string) => void;
  /** Reads standard input to its end, or up to the limit. */
  readonly readInput: () => Promise<Uint8Array>;
  /** The folder relative paths start from. */
  readonly folder: string;
  readonly locale: Locale;
  readonly now: () => Date;
};

/** How a command ended: 0 done, 1 failed, 2 not understood. */
export type ExitCode = 0 | 1 | 2;

/** Tells a failure in words. */
export function tellFailure(terminal: Terminal, failure: Failure): void {
  terminal.tell(failureWords(terminal.locale, failure));
}

/** A report whose entries say which of several inputs they are about. */
export type InputReport = readonly (Report[number] & { readonly input?: string })[];

/** Marks the report of one input with its name, where there are several. */
export function ofInput(input: string, report: Report, inputs: readonly string[]): InputReport {
  return inputs.length === 1 ? report : report.map((entry) => ({ ...entry, input }));
}

/** The lines of a conversion report: what happened, and to which text. */
export function reportLines(locale: Locale, report: InputReport): readonly string[] {
  return report.map(({ kind, code, text, input }) => {
    const words = formatMessage(locale, `report.${code}`);
    return `${input === undefined ? "" : `${input}: `}${formatMessage(locale, `kind.${kind}`)}: ${words}${text === undefined ? "" : `: ${text}`}`;
  });
}

/** A result and its report as the one object that `--json` promises. */
export function printJson(terminal: Terminal, result: unknown, report: InputReport = []): void {
  terminal.print(
    `${JSON.stringify({ result, report: withWords(terminal.locale, report) }, null, 2)}\n`,
  );
}

function withWords(locale: Locale, report: InputReport): readonly object[] {
  return report.map((entry) => ({
    ...entry,
    words: formatMessage(locale, `report.${entry.code}`),
  }));
}
