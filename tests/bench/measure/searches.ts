import { spawnSync } from "node:child_process";
import { DatabaseSync } from "node:sqlite";
import type { DeskClient } from "../../../renderer/desk-client/desk-client.ts";
import type { CachedLibrary } from "../corpus/cached-library.ts";

/** As many rows as the list asks for at a time. */
const limit = 100;

/** What a person has in the search field, key by key, on the way to a headline's first two words. */
export function typedQueries(library: CachedLibrary, headlines: number): readonly string[] {
  const step = Math.floor(library.articles.length / headlines);
  return Array.from({ length: headlines }, (_, index) => {
    const [first = "", second = ""] = (library.articles[index * step]?.headline ?? "").split(" ");
    const typed = `${first} ${second}`.toLowerCase();
    return Array.from({ length: typed.length }, (_unused, length) => typed.slice(0, length + 1));
  }).flat();
}

export type SearchTimes = { readonly ours: readonly number[]; readonly ranked: readonly number[] };

/**
 * Asks each query of the desk, and of a plain full-text table of the same texts: its rows ranked by
 * relevance, without a count of all.
 */
export async function searchInTurn(
  desk: DeskClient,
  library: CachedLibrary,
  queries: readonly string[],
): Promise<SearchTimes> {
  const database = new DatabaseSync(library.texts, { readOnly: true });
  const statement = database.prepare(
    "SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ?",
  );
  const ours: number[] = [];
  const ranked: number[] = [];
  for (const query of queries) {
    let from = performance.now();
    await desk.articles.list({ query, offset: 0, limit });
    ours.push(performance.now() - from);
    const expression = query.split(" ").filter((word) => word !== "");
    from = performance.now();
    statement.all(expression.map((word) => `"${word}"*`).join(" "), limit);
    ranked.push(performance.now() - from);
  }
  database.close();
  return { ours, ranked };
}

/** Looks for some of the queries with ripgrep, file by file; null where there is none on the path. */
export function searchWithRipgrep(
  library: CachedLibrary,
  queries: readonly string[],
): readonly number[] | null {
  const times: number[] = [];
  for (const query of queries) {
    const from = performance.now();
    const words = ["-l", "-i", "-e", String.raw`\b${query}`, library.path];
    const { error } = spawnSync("rg", words, { stdio: "ignore" });
    if (error !== undefined) return null;
    times.push(performance.now() - from);
  }
  return times;
}
