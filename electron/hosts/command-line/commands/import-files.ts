import type { Failure } from "#shared/failures.ts";
import type { Result } from "#shared/result.ts";
import { createExchange } from "../../../desk/exchange.ts";
import { readInput, type Input } from "../../../desk/exchange/read-input.ts";
import type { Command } from "../command.ts";
import { readNamedInput } from "../read-named-input.ts";
import {
  ofInput,
  printJson,
  reportLines,
  tellFailure,
  type ExitCode,
  type InputReport,
  type Terminal,
} from "../terminal.ts";
import { withLibrary } from "../with-library.ts";

type Import = Extract<Command, { name: "import" }>;

/**
 * Takes files into a library, which is made if it is not there and one of the files can be read. One
 * that fails does not keep the others back.
 */
export async function importFiles(terminal: Terminal, command: Import): Promise<ExitCode> {
  const first = await firstReadable(terminal, command);
  if (first === undefined) {
    if (command.json) printJson(terminal, []);
    return 1;
  }
  const run: Parameters<typeof withLibrary>[2] = async (library) => {
    const exchange = createExchange(library, { now: terminal.now });
    const report: InputReport[number][] = [];
    const imported: { file: string; id: string }[] = [];
    for (const [index, file] of command.inputs.entries()) {
      if (index < first.index) continue;
      const { input } =
        index === first.index
          ? first
          : { input: await readNamedInput(terminal, file, command.from) };
      const stored = input.ok ? await exchange.importFile(input.value) : input;
      if (stored.ok) {
        report.push(...ofInput(file, stored.value.report, command.inputs));
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

/** Tells of the files at the start that cannot be read, so that no library is made for nothing. */
async function firstReadable(
  terminal: Terminal,
  { inputs, from }: Import,
): Promise<{ index: number; input: Result<Input, Failure> } | undefined> {
  for (const [index, file] of inputs.entries()) {
    const input = await readNamedInput(terminal, file, from);
    const read = input.ok ? await readInput(input.value, terminal.now()) : input;
    if (read.ok) return { index, input };
    tellFailure(terminal, read.failure);
  }
  return undefined;
}
