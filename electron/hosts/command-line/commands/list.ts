import { resolve } from "node:path";
import type { ArticleRow } from "#shared/desk-api/payloads.ts";
import { openLibraryFolder } from "../../../desk/open-library-folder.ts";
import type { Command } from "../parse-arguments.ts";
import { printJson, tellFailure, type ExitCode, type Terminal } from "../terminal.ts";

const pageLength = 500;

/** Lists the articles of a library, newest first: id, status, words, date and headline, tab by tab. */
export async function list(
  terminal: Terminal,
  command: Extract<Command, { name: "list" }>,
): Promise<ExitCode> {
  const opened = await openLibraryFolder(resolve(terminal.folder, command.library));
  if (!opened.ok) {
    tellFailure(terminal, opened.failure);
    return 1;
  }
  await using library = opened.value;
  await library.index.settled();
  const rows: ArticleRow[] = [];
  for (;;) {
    const page = await library.index.search({
      query: command.query,
      offset: rows.length,
      limit: pageLength,
    });
    rows.push(...page.rows);
    if (page.rows.length === 0 || rows.length >= page.total) break;
  }
  for (const { file, failure } of library.notices)
    if (failure !== undefined) {
      terminal.tell(file);
      tellFailure(terminal, failure);
    }
  if (command.json) printJson(terminal, rows);
  else rows.forEach((row) => terminal.print(`${line(row)}\n`));
  return 0;
}

function line({ id, status, words, updated, headline }: ArticleRow): string {
  return [id, status, words, updated, headline].join("\t");
}
