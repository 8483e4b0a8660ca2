import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { makeFolder } from "../disk/make-folder.ts";

/** Raised whenever the tables, or what is computed for a row, change. */
const schemaVersion = 8;

// The index holds no text: articles stay in their files, and search needs only which words are where.
// Folding has been done before; this tokenizer only cuts, at everything but letters, digits and marks.
// What has been typed of a word is looked up like a word as far as there are prefix indexes; beyond,
// the rows of every word that begins so are merged, and by then there are few.
const tables = `
  CREATE TABLE made_for (version INTEGER, library TEXT, house TEXT);
  CREATE TABLE articles (
    number INTEGER PRIMARY KEY,
    folder TEXT NOT NULL UNIQUE,
    trashed INTEGER NOT NULL,
    stamp TEXT NOT NULL,
    failure TEXT,
    id TEXT,
    headline TEXT,
    headline_key TEXT,
    language TEXT,
    language_key TEXT,
    status TEXT,
    section TEXT,
    section_key TEXT,
    words INTEGER,
    commissioned INTEGER,
    reading_minutes INTEGER,
    updated TEXT,
    updated_ms INTEGER,
    stops INTEGER,
    advice INTEGER,
    first_stop TEXT,
    embargo_ms INTEGER,
    due_ms INTEGER
  );
  -- Holds what filters ask for: a hundred thousand articles are filtered without reading their rows.
  CREATE INDEX articles_by_time ON articles (trashed, number, status, section_key, language_key,
    updated_ms, stops, advice, embargo_ms) WHERE id IS NOT NULL;
  CREATE INDEX articles_by_headline ON articles (trashed, headline_key, id DESC)
    WHERE id IS NOT NULL;
  CREATE INDEX articles_by_length ON articles (trashed, words DESC, id DESC) WHERE id IS NOT NULL;
  CREATE INDEX articles_by_section ON articles (trashed, section_key, section) WHERE id IS NOT NULL;
  CREATE INDEX articles_by_language ON articles (trashed, language_key) WHERE id IS NOT NULL;
  CREATE INDEX articles_by_failure ON articles (folder) WHERE failure IS NOT NULL;
  CREATE INDEX articles_by_due ON articles (due_ms) WHERE due_ms IS NOT NULL;
  CREATE TABLE uses (
    picture TEXT NOT NULL,
    article INTEGER NOT NULL,
    stamp TEXT NOT NULL,
    PRIMARY KEY (picture, article)
  ) WITHOUT ROWID;
  CREATE INDEX uses_by_article ON uses (article);
  CREATE VIRTUAL TABLE search USING fts5(
    text, content='', contentless_delete=1, prefix='1 2 3 4',
    tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
  );
`;

/** What an index is made for; another one is thrown away. */
export type MadeFor = { readonly library: string; readonly house: string };

export type OpenedIndex = {
  readonly database: DatabaseSync;
  /** An index was there and could not be used. */
  readonly thrownAway: boolean;
};

/**
 * Opens the index, or an empty one in its place when it is missing, damaged, of another version or
 * library. Where the disk takes none, it is kept in memory: a library on a full machine still opens.
 */
export function openIndexDatabase(file: string, madeFor: MadeFor): OpenedIndex {
  try {
    if (!makeFolder(dirname(file)).ok) return create(":memory:", madeFor);
    const kept = openKept(file, madeFor);
    if (kept !== "unusable") return kept;
    removeIndex(file);
    return { ...create(file, madeFor), thrownAway: true };
  } catch (cause) {
    if (!isDiskError(cause)) throw cause;
    return create(":memory:", madeFor);
  }
}

/** Whether SQLite or the disk, and not our own code, is to blame. */
export function isDiskError(cause: unknown): boolean {
  return (
    cause instanceof Error &&
    "code" in cause &&
    (cause.code === "ERR_SQLITE_ERROR" || "errno" in cause)
  );
}

/** Whether the disk is full, read-only or unreachable, so that a new index there would fare no better. */
export function isFullOrShut(cause: unknown): boolean {
  const code =
    cause instanceof Error && "errcode" in cause && typeof cause.errcode === "number"
      ? cause.errcode & 0xff
      : null;
  // SQLITE_BUSY, READONLY, IOERR, FULL, CANTOPEN (sqlite.org/rescode.html).
  return code === null || [5, 8, 10, 13, 14].includes(code);
}

/** Throws an index away, with what SQLite keeps beside it. */
export function removeIndex(file: string): void {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(file + suffix, { force: true });
}

function openKept(file: string, madeFor: MadeFor): OpenedIndex | "unusable" {
  let database: DatabaseSync | null = null;
  try {
    database = connect(file);
    const known = database.prepare("SELECT count(*) AS n FROM sqlite_schema").get();
    if (known?.["n"] === 0) return { ...fill(database, madeFor), thrownAway: false };
    const made = database.prepare("SELECT version, library, house FROM made_for").get();
    const fits = made?.["version"] === schemaVersion && made["library"] === madeFor.library;
    if (fits) {
      // Other settings change every row, yet nothing was wrong with the index: only the stamps go.
      if (made["house"] !== madeFor.house) {
        database.exec("UPDATE articles SET stamp = ''");
        database.prepare("UPDATE made_for SET house = ?").run(madeFor.house);
      }
      return { database, thrownAway: false };
    }
  } catch (cause) {
    if (!isDiskError(cause)) throw cause;
  }
  database?.close();
  return "unusable";
}

function create(file: string, madeFor: MadeFor): OpenedIndex {
  return { ...fill(connect(file), madeFor), thrownAway: false };
}

function connect(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 10_000 });
  // A power cut may cost the last rows, which are made again from the files.
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
  return database;
}

function fill(database: DatabaseSync, madeFor: MadeFor): { readonly database: DatabaseSync } {
  database.exec(`BEGIN IMMEDIATE; ${tables}`);
  database
    .prepare("INSERT INTO made_for VALUES (?, ?, ?)")
    .run(schemaVersion, madeFor.library, madeFor.house);
  database.exec("COMMIT");
  return { database };
}
