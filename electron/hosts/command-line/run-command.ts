import { formatMessage } from "#shared/messages/messages.ts";
import { auditLibraryPictures } from "./commands/audit-pictures.ts";
import { check } from "./commands/check.ts";
import { convert } from "./commands/convert.ts";
import { exportArticles } from "./commands/export-articles.ts";
import { history } from "./commands/history.ts";
import { importFiles } from "./commands/import-files.ts";
import { importPictures } from "./commands/import-pictures.ts";
import { inspectPictures } from "./commands/inspect-pictures.ts";
import { list } from "./commands/list.ts";
import { show } from "./commands/show.ts";
import { verify } from "./commands/verify.ts";
import { writePictureFile } from "./commands/write-picture-file.ts";
import type { Command } from "./command.ts";
import { parseArguments } from "./parse-arguments.ts";
import type { ExitCode, Terminal } from "./terminal.ts";
import { standfirstVersion } from "../../desk/standfirst-version.ts";

/** Runs the words after `standfirst`, and answers how it ended. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const command = parseArguments(words);
  if (!command.ok) {
    terminal.tell(formatMessage(terminal.locale, command.failure.key, command.failure.values));
    terminal.tell(formatMessage(terminal.locale, "cli.usage-hint"));
    return 2;
  }
  return run(command.value, terminal);
}

function run(command: Command, terminal: Terminal): Promise<ExitCode> {
  switch (command.name) {
    case "help":
      terminal.print(`${formatMessage(terminal.locale, "cli.usage")}\n`);
      return Promise.resolve(0);
    case "version":
      terminal.print(`${standfirstVersion()}\n`);
      return Promise.resolve(0);
    case "convert":
      return convert(terminal, command);
    case "import":
      return importFiles(terminal, command);
    case "list":
      return list(terminal, command);
    case "show":
      return show(terminal, command);
    case "history":
      return history(terminal, command);
    case "export":
      return exportArticles(terminal, command);
    case "check":
      return check(terminal, command);
    case "pictures import":
      return importPictures(terminal, command);
    case "pictures inspect":
      return inspectPictures(terminal, command);
    case "pictures audit":
      return auditLibraryPictures(terminal, command);
    case "pictures write":
      return writePictureFile(terminal, command);
    case "verify":
      return verify(terminal, command);
    case "open":
      return open(terminal, command);
  }
}

// Loaded only when it is wanted: what it brings takes over the signals, and Ctrl-C would wait for the
// end of a long conversion.
async function open(
  terminal: Terminal,
  command: Extract<Command, { name: "open" }>,
): Promise<ExitCode> {
  const { openDesk } = await import("./commands/open-desk.ts");
  return openDesk(terminal, command);
}
