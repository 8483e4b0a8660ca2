import { createExchange } from "../../../desk/exchange.ts";
import type { Command } from "../command.ts";
import { printJson, tellFailure, type ExitCode, type Terminal } from "../terminal.ts";
import { withLibrary } from "../with-library.ts";

/** Prints one article, or an earlier version of it; under `--json` as stored unless another form is named. It never gates: looking is not leaving. */
export function show(
  terminal: Terminal,
  command: Extract<Command, { name: "show" }>,
): Promise<ExitCode> {
  return withLibrary(terminal, command.library, async (library) => {
    const shown = await createExchange(library, { now: terminal.now }).preview({
      id: command.id,
      format: command.to,
      version: command.version,
    });
    if (!shown.ok) {
      tellFailure(terminal, shown.failure);
      return 1;
    }
    const { text, report } = shown.value;
    if (command.json) printJson(terminal, command.to === "json" ? JSON.parse(text) : text, report);
    else terminal.print(text);
    return 0;
  });
}
