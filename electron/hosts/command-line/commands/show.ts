import { resolve } from "node:path";
import { openLibraryFolder } from "../../../desk/open-library-folder.ts";
import { createExchange } from "../../../desk/exchange.ts";
import type { Command } from "../parse-arguments.ts";
import { printJson, tellFailure, type ExitCode, type Terminal } from "../terminal.ts";

/** Prints one article; under `--json` the article as stored. It never gates: looking is not leaving. */
export async function show(
  terminal: Terminal,
  command: Extract<Command, { name: "show" }>,
): Promise<ExitCode> {
  const opened = await openLibraryFolder(resolve(terminal.folder, command.library));
  if (!opened.ok) {
    tellFailure(terminal, opened.failure);
    return 1;
  }
  await using library = opened.value;
  const format = command.json ? "json" : command.to;
  const shown = await createExchange(library, { now: terminal.now }).preview({
    id: command.id,
    format,
  });
  if (!shown.ok) {
    tellFailure(terminal, shown.failure);
    return 1;
  }
  if (command.json) printJson(terminal, JSON.parse(shown.value.text), shown.value.report);
  else terminal.print(shown.value.text);
  return 0;
}
