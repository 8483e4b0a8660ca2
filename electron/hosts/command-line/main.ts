import { formatMessage, localeOf } from "#shared/messages/messages.ts";
import { runCommand } from "./run-command.ts";
import { readStandardInput } from "./read-standard-input.ts";
import type { Terminal } from "./terminal.ts";

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

const terminal: Terminal = {
  print: (text) => process.stdout.write(text),
  tell: (line) => process.stderr.write(`${line}\n`),
  readInput: readStandardInput,
  // npm runs scripts in the project's folder and keeps the user's own here (docs.npmjs.com, npm run).
  folder: process.env["INIT_CWD"] ?? process.cwd(),
  locale: localeOf(LC_ALL ?? LC_MESSAGES ?? LANG ?? "en"),
  now: () => new Date(),
};

// `standfirst list | head` closes the pipe early, which is no failure.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  if (cause.code !== "EPIPE") throw cause;
});

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
