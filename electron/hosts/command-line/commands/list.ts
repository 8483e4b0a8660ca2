import type { ArticleRow } from "#shared/desk-api/payloads.ts";
import type { Command } from "../command.ts";
import { printJson, tellFailure, type ExitCode, type Terminal } from "../terminal.ts";
import { withLibrary } from "../with-library.ts";

const pageLength = 500;

/** Lists the articles of a library, newest first: id, status, words, date and headline, tab by tab. */
export function list(
  terminal: Terminal,
  { library: folder, query, json }: Extract<Command, { name: "list" }>,
): Promise<ExitCode> {
  return withLibrary(terminal, folder, async (library) => {
    await library.index.settled();
    const rows: ArticleRow[] = [];
    for (;;) {
      const page = await library.index.search({ query, offset: rows.length, limit: pageLength });
      rows.push(...page.rows);
      if (page.rows.length === 0 || rows.length >= page.total) break;
    }
    for (const { file, failure } of library.notices)
      if (failure !== undefined) {
        terminal.tell(file);
        tellFailure(terminal, failure);
      }
    if (json) printJson(terminal, rows);
    else rows.forEach((row) => terminal.print(`${line(row)}\n`));
    return 0;
  });
}

function line({ id, status, words, updated, headline }: ArticleRow): string {
  return [id, status, words, updated, headline].join("\t");
}
