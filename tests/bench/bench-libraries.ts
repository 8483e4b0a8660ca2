import type { Browser } from "@playwright/test";
import { newsroomLibrary, writingLibrary, type CachedLibrary } from "./corpus/cached-library.ts";
import { startDesk } from "./measure/desk-process.ts";
import type { Comparison } from "./measure/report.ts";
import { searchInTurn, searchWithRipgrep, typedQueries } from "./measure/searches.ts";
import { settleIndex } from "./measure/settle-index.ts";
import { timeStart } from "./measure/start.ts";

type Options = {
  readonly browser: Browser;
  readonly quick: boolean;
  readonly tell: (line: string) => void;
};

/** Searching and starting, in libraries of 20,000 and 100,000 articles. */
export async function benchLibraries(options: Options): Promise<readonly Comparison[]> {
  const comparisons: Comparison[] = [];
  if (options.quick) options.tell("Quick: a library of 100000 articles is left out");
  for (const articles of options.quick ? [20_000] : [20_000, 100_000]) {
    const library = newsroomLibrary(articles, options.tell);
    comparisons.push(...(await compareSearch(library, options)));
    comparisons.push(await compareStart(library, options));
  }
  return comparisons;
}

async function compareSearch(
  library: CachedLibrary,
  { quick, tell }: Options,
): Promise<readonly Comparison[]> {
  const size = library.articles.length;
  tell(`Searching in ${size} articles`);
  const host = await startDesk(library);
  const line = await host.connect();
  try {
    await settleIndex(line.desk, size, tell);
    const queries = typedQueries(library, quick ? 15 : 40);
    const pairs = queries.filter((query) => query.length === 2);
    const rest = queries.filter((query) => query.length !== 2);
    // A first round for the disk, which is not what is measured.
    await searchInTurn(line.desk, library, queries.slice(0, 20));
    const found: Comparison[] = [];
    for (const [what, asked] of [
      ["two letters", [...pairs, ...pairs, ...pairs]],
      ["key by key", rest],
    ] as const) {
      const { ours, ranked } = await searchInTurn(line.desk, library, asked);
      const ripgrep = searchWithRipgrep(library, asked.slice(0, 5));
      const name = `Search of ${size} articles, ${what}`;
      found.push({ what: name, ours, peer: { name: "ranked FTS5", times: ranked } });
      found.push(
        ripgrep === null
          ? { what: name, ours, peer: null, note: "ripgrep left out: there is no rg on the path" }
          : { what: name, ours, peer: { name: "ripgrep", times: ripgrep } },
      );
    }
    return found;
  } finally {
    line.close();
    await host.stop();
  }
}

async function compareStart(
  library: CachedLibrary,
  { browser, quick, tell }: Options,
): Promise<Comparison> {
  const size = library.articles.length;
  tell(`Starting with ${size} articles`);
  const small = writingLibrary([1000, 10_000, 50_000], tell);
  const ours: number[] = [];
  const others: number[] = [];
  for (let round = 0; round < (quick ? 3 : 6); round += 1) {
    ours.push(await timeStart(browser, library));
    others.push(await timeStart(browser, small));
  }
  return {
    what: `Start to usable list, ${size} articles`,
    ours,
    peer: { name: "the same with 3 articles", times: others },
  };
}
