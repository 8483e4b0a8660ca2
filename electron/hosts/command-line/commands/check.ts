import { resolve } from "node:path";
import type { Finding } from "#shared/checks/check.ts";
import { runChecks } from "#shared/checks/run-checks.ts";
import type { Failure } from "#shared/failures.ts";
import { findingWords } from "#shared/messages/finding-words.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { ok, type Result } from "#shared/result.ts";
import { isThere } from "../../../desk/exchange/is-there.ts";
import { readInput } from "../../../desk/exchange/read-input.ts";
import { readLibraryStory } from "../../../desk/exchange/read-library-story.ts";
import { openLibraryFolder } from "../../../desk/open-library-folder.ts";
import type { Command } from "../command.ts";
import { readNamedInput } from "../read-named-input.ts";
import { printJson, tellFailure, type ExitCode, type Terminal } from "../terminal.ts";

type Check = Extract<Command, { name: "check" }>;

/** Runs the checks over a file, or over an article of a library. A stop ends it with 1. */
export async function check(terminal: Terminal, command: Check): Promise<ExitCode> {
  const found = await findingsOf(terminal, command);
  if (!found.ok) {
    tellFailure(terminal, found.failure);
    return 1;
  }
  if (command.json) printJson(terminal, found.value);
  else
    for (const finding of found.value) {
      const level = formatMessage(terminal.locale, `level.${finding.level}`);
      terminal.print(`${level}\t${findingWords(terminal.locale, finding)}\n`);
    }
  return found.value.some(({ level }) => level === "stop") ? 1 : 0;
}

async function findingsOf(
  terminal: Terminal,
  { target, library: folder }: Check,
): Promise<Result<readonly Finding[], Failure>> {
  const isFile = target === "-" || (await isThere(resolve(terminal.folder, target)));
  if (isFile || folder === undefined) {
    const input = await readNamedInput(terminal, target);
    if (!input.ok) return input;
    const read = await readInput(input.value, terminal.now());
    if (!read.ok) return read;
    const { article, document, pictures } = read.value.story;
    return ok(
      runChecks({
        article,
        document,
        pictures,
        now: terminal.now().getTime(),
      }),
    );
  }
  const opened = await openLibraryFolder(resolve(terminal.folder, folder));
  if (!opened.ok) return opened;
  await using library = opened.value;
  const read = await readLibraryStory(library, target, terminal.now());
  return read.ok ? ok(read.value.findings) : read;
}
