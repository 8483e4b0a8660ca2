import { resolve } from "node:path";
import type { Report } from "#shared/convert/report.ts";
import { createExchange } from "../../../desk/exchange.ts";
import type { Command } from "../command.ts";
import { printJson, reportLines, tellFailure, type ExitCode, type Terminal } from "../terminal.ts";
import { withLibrary } from "../with-library.ts";

/** Exports articles into a folder. One that is kept back does not keep the others back. */
export function exportArticles(
  terminal: Terminal,
  command: Extract<Command, { name: "export" }>,
): Promise<ExitCode> {
  return withLibrary(terminal, command.library, async (library) => {
    const exchange = createExchange(library, { now: terminal.now });
    const folder = resolve(terminal.folder, command.out);
    const { to: format, override } = command;
    const report: Report[number][] = [];
    const files: string[] = [];
    let exit: ExitCode = 0;
    for (const id of command.ids ?? (await library.articles.ids())) {
      const exported = await exchange.exportArticle({
        id,
        format,
        folder,
        override,
        collision: "keep-both",
      });
      if (exported.ok) {
        files.push(...exported.value.files);
        report.push(...exported.value.report);
      } else {
        terminal.tell(id);
        tellFailure(terminal, exported.failure);
        exit = 1;
      }
    }
    if (command.report) reportLines(terminal.locale, report).forEach(terminal.tell);
    if (command.json) printJson(terminal, { files }, report);
    else files.forEach((file) => terminal.print(`${file}\n`));
    return exit;
  });
}
