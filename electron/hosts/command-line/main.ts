import { localeOf } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { runCommand } from "./run-command.ts";
import { readStandardInput } from "./read-standard-input.ts";
import type { Terminal } from "./terminal.ts";
import { userFolder } from "./user-folder.ts";

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

const terminal: Terminal = {
  print: (text) => process.stdout.write(text),
  tell: (line) => process.stderr.write(`${line}\n`),
  readInput: readStandardInput,
  folder: userFolder(),
  locale: localeOf([LC_ALL, LC_MESSAGES, LANG].find((tag) => (tag ?? "") !== "") ?? "en"),
  now: () => new Date(),
};

// `standfirst list | head` closes the pipe early, which is no failure. A full disk behind `>` is one.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  if (cause.code === "EPIPE") return;
  terminal.tell(formatMessage(terminal.locale, "cli.output-failed", { reason: cause.code }));
  process.exit(1);
});
// Nobody reads what is told any more: the work goes on.
process.stderr.on("error", () => undefined);

try {
  process.exitCode = await runCommand(process.argv.slice(2), terminal);
} catch (cause) {
  // A bug of ours. The user gets a sentence; the trace is there for whoever asks for it.
  const reason = cause instanceof Error ? cause.message : String(cause);
  terminal.tell(formatMessage(terminal.locale, "cli.bug", { reason }));
  if (process.env["STANDFIRST_DEBUG"] !== undefined && cause instanceof Error)
    terminal.tell(cause.stack ?? "");
  process.exitCode = 1;
}
