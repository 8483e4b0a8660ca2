import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { articleFormat, type UnsavedArticle } from "#shared/article/article.ts";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import { plainTextOf } from "#shared/article/document-queries.ts";
import { createId } from "#shared/text/id.ts";
import { toSlug } from "#shared/text/slug.ts";
import { libraryFormat } from "../../../electron/library/library-file.ts";
import { revisionOf } from "../../../electron/library/stored/revision.ts";
import { toFileText } from "../../../electron/library/disk/to-file-text.ts";
import { chooseFrom, createRandom, type Random } from "./random.ts";
import { createArabic, createEnglish } from "./vocabulary.ts";
import { writeDocument, type Writer } from "./write-document.ts";

const firstDay = Date.UTC(2021, 0, 1);
const days = 5 * 365;
const day = 24 * 60 * 60 * 1000;
const statuses = ["draft", "filed", "in-edit", "ready", "published"] as const;
const sections = ["World", "Politics", "Business", "Culture", "Sport"];

/** An article that the generator wrote. */
export type Written = { readonly id: string; readonly headline: string };

/**
 * Writes a library straight into its files, which takes a hundredth of the time that saving it would.
 * @param lengths the words of each article
 * @param texts a file for a plain full-text table of the same texts, for searches to be compared with
 * @param tell is called with how many are written
 */
export function writeLibrary(options: {
  readonly folder: string;
  readonly lengths: readonly number[];
  readonly seed: number;
  readonly withPictures: boolean;
  readonly texts: string | null;
  readonly tell: (written: number) => void;
}): readonly Written[] {
  const random = createRandom(options.seed);
  const writer: Writer = { random, english: createEnglish(), arabic: createArabic() };
  for (const name of ["house", "articles", "pictures", "originals", "trash"])
    mkdirSync(join(options.folder, name), { recursive: true });
  const pictures = options.withPictures ? writePictures(options.folder, random) : [];
  const texts = options.texts === null ? null : openTexts(options.texts);
  const written = options.lengths.map((words, index): Written => {
    const language = options.lengths.length > 10 && random() < 0.15 ? "ar" : "en";
    const { document, headline } = writeDocument(writer, { words, language, pictures });
    const created = firstDay + Math.floor(random() * days * day);
    const unsaved: UnsavedArticle = {
      format: articleFormat,
      id: newId(random, created),
      language,
      status: chooseFrom(random, statuses),
      section: chooseFrom(random, sections),
      slug: `BENCH-${index}`,
      created: new Date(created).toISOString(),
      updated: new Date(created + Math.floor(random() * day)).toISOString(),
      document,
    };
    writeArticle(options.folder, unsaved, headline);
    texts?.add(plainTextOf(fromDocumentJson(document)));
    if ((index + 1) % 2000 === 0) options.tell(index + 1);
    return { id: unsaved.id, headline };
  });
  texts?.close();
  // Last: a folder is a library when it is complete.
  const id = newId(random, firstDay);
  writeFileSync(
    join(options.folder, "library.json"),
    toFileText({ format: libraryFormat, id, name: "Bench" }),
  );
  return written;
}

function writeArticle(library: string, unsaved: UnsavedArticle, headline: string): void {
  const { format, id, ...rest } = unsaved;
  const revision = { id: revisionOf(unsaved), parent: null };
  const month = `articles/${unsaved.created.slice(0, 4)}/${unsaved.created.slice(5, 7)}`;
  const folder = join(library, month, `${toSlug(headline)}--${id.slice(0, 12)}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "article.json"), toFileText({ format, id, revision, ...rest }));
}

function writePictures(library: string, random: Random): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => {
    const id = newId(random, firstDay);
    const time = new Date(firstDay).toISOString();
    const record = {
      format: 1,
      id,
      file: null,
      creditLine: `Photographer ${index} / AFP`,
      created: time,
      updated: time,
    };
    const revision = { id: revisionOf(record), parent: null };
    writeFileSync(join(library, "pictures", `${id}.json`), toFileText({ ...record, revision }));
    return id;
  });
}

function newId(random: Random, time: number): string {
  return createId(
    time,
    Uint8Array.from({ length: 10 }, () => random() * 256),
  );
}

/** A full-text table as one makes it without thinking: SQLite's own tokenizer, text kept, ranked. */
function openTexts(file: string): { add: (text: string) => void; close: () => void } {
  const database = new DatabaseSync(file);
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;");
  database.exec("CREATE VIRTUAL TABLE texts USING fts5(text, prefix='2 3')");
  const insert = database.prepare("INSERT INTO texts (text) VALUES (?)");
  let count = 0;
  return {
    add: (text) => {
      if (count % 1000 === 0) database.exec(count === 0 ? "BEGIN" : "COMMIT; BEGIN");
      count += 1;
      insert.run(text);
    },
    close: () => {
      if (count > 0) database.exec("COMMIT");
      database.close();
    },
  };
}
