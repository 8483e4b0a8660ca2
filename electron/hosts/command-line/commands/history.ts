import { createVersions } from "../../../desk/versions.ts";
import { labelWords } from "#shared/messages/label-words.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import type { Command } from "../command.ts";
import { printJson, tellFailure, type ExitCode, type Terminal } from "../terminal.ts";
import { withLibrary } from "../with-library.ts";

/**
 * Lists the earlier versions of an article, newest first: name, words, and what each was kept for,
 * tab by tab. It reads all of them, and ends with 1 when one is damaged.
 */
export function history(
  terminal: Terminal,
  { id, library: folder, json }: Extract<Command, { name: "history" }>,
): Promise<ExitCode> {
  return withLibrary(terminal, folder, async (library) => {
    const versions = createVersions(library, terminal.now);
    const listed = await versions.list({ id });
    if (!listed.ok) {
      tellFailure(terminal, listed.failure);
      return 1;
    }
    const looks = await versions.look({ id, versions: listed.value.map((it) => it.version) });
    const rows = listed.value.map((row, index) => {
      const { words = 0, failure = null } = looks[index] ?? {};
      return { ...row, words, failure };
    });
    if (json) printJson(terminal, rows);
    else
      for (const { version, labels, words, failure } of rows) {
        const { locale } = terminal;
        const kept = labels.map((label) => labelWords(locale, label)).join("; ");
        const length = failure === null ? String(words) : formatMessage(locale, "versions.damaged");
        terminal.print(`${[version, length, kept].join("\t")}\n`);
        if (failure !== null) tellFailure(terminal, failure);
      }
    return rows.some(({ failure }) => failure !== null) ? 1 : 0;
  });
}
