import { resolve } from "node:path";
import type { Report } from "#shared/convert/report.ts";
import { createExchange } from "../../../desk/exchange.ts";
import { readInput, type Input } from "../../../desk/exchange/read-input.ts";
import { isThere } from "../../../desk/exchange/is-there.ts";
import type { Command } from "../parse-arguments.ts";
import { readNamedInput } from "../read-named-input.ts";
import { printJson, reportLines, tellFailure, type ExitCode, type Terminal } from "../terminal.ts";
import { withLibrary } from "../with-library.ts";

/**
 * Takes files into a library, which is made if it is not there and one of the files can be read. One
 * that fails does not keep the others back.
 */
export async function importFiles(
  terminal: Terminal,
  command: Extract<Command, { name: "import" }>,
): Promise<ExitCode> {
  const first = await firstReadable(terminal, command);
  if (first === undefined) {
    if (command.json) printJson(terminal, []);
    return 1;
  }
  const run: Parameters<typeof withLibrary>[2] = async (library) => {
    const exchange = createExchange(library, { now: terminal.now });
    const report: Report[number][] = [];
    const imported: { file: string; id: string }[] = [];
    for (const [index, file] of command.inputs.entries()) {
      if (index < first.index) continue;
      const input =
        index === first.index ? first.input : await readNamedInput(terminal, file, command.from);
      const stored = input.ok ? await exchange.importFile(input.value) : input;
      if (stored.ok) {
        report.push(...stored.value.report);
        imported.push({ file, id: stored.value.id });
      } else tellFailure(terminal, stored.failure);
    }
    if (command.report) reportLines(terminal.locale, report).forEach(terminal.tell);
    if (command.json) printJson(terminal, imported, report);
    else imported.forEach(({ file, id }) => terminal.print(`${id}\t${file}\n`));
    return imported.length === command.inputs.length ? 0 : 1;
  };
  return withLibrary(terminal, command.library, run, { create: true });
}
