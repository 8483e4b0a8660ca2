import { createExchange } from "../../../desk/exchange.ts";
import type { Command } from "../parse-arguments.ts";
import { printJson, tellFailure, type ExitCode, type Terminal } from "../terminal.ts";
import { withLibrary } from "../with-library.ts";

/** Prints one article; under `--json` the article as stored. It never gates: looking is not leaving. */
export function show(
  terminal: Terminal,
  command: Extract<Command, { name: "show" }>,
): Promise<ExitCode> {
  return withLibrary(terminal, command.library, async (library) => {
    const shown = await createExchange(library, { now: terminal.now }).preview({
      id: command.id,
      format: command.json ? "json" : command.to,
    });
    if (!shown.ok) {
      tellFailure(terminal, shown.failure);
      return 1;
    }
    if (command.json) printJson(terminal, JSON.parse(shown.value.text), shown.value.report);
    else terminal.print(shown.value.text);
    return 0;
  });
}
