import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRandom } from "./random.ts";
import { writeLibrary, type Written } from "./write-library.ts";

/** A generated library on disk, with the data folder whose index belongs to it. */
export type CachedLibrary = {
  readonly path: string;
  readonly data: string;
  /** The plain full-text table of the same texts, where one was asked for. */
  readonly texts: string;
  readonly articles: readonly Written[];
};

/** The library of so many articles of 80 to 620 words, as a newsroom files them. */
export function newsroomLibrary(articles: number, tell: (line: string) => void): CachedLibrary {
  const random = createRandom(articles);
  const lengths = Array.from({ length: articles }, () => 80 + Math.floor(random() * 540));
  return cachedLibrary(`newsroom-${articles}`, lengths, { withPictures: false, texts: true }, tell);
}

/** A library of a few articles of the given lengths, with figures in them. */
export function writingLibrary(
  lengths: readonly number[],
  tell: (line: string) => void,
): CachedLibrary {
  const name = `writing-${lengths.join("-")}`;
  return cachedLibrary(name, lengths, { withPictures: true, texts: false }, tell);
}

function cachedLibrary(
  name: string,
  lengths: readonly number[],
  kind: { readonly withPictures: boolean; readonly texts: boolean },
  tell: (line: string) => void,
): CachedLibrary {
  const folder = join(cacheFolder(), name);
  const [path, data] = [join(folder, "library"), join(folder, "data")];
  const [texts, list] = [join(folder, "texts.sqlite"), join(folder, "articles.json")];
  if (!existsSync(list)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(data, { recursive: true });
    tell(`Writing ${name} to ${folder}`);
    const articles = writeLibrary({
      folder: path,
      lengths,
      seed: lengths.length,
      withPictures: kind.withPictures,
      texts: kind.texts ? texts : null,
      tell: (written) => tell(`  ${written} of ${lengths.length} articles`),
    });
    writeFileSync(list, JSON.stringify(articles));
  }
  const articles = JSON.parse(readFileSync(list, "utf8")) as readonly Written[];
  return { path, data, texts, articles };
}

/** Where generated libraries wait for the next run: another generator makes other ones. */
export function cacheFolder(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(import.meta.dirname).sort())
    hash.update(readFileSync(join(import.meta.dirname, name)));
  return join(tmpdir(), "standfirst-bench", hash.digest("hex").slice(0, 12));
}
