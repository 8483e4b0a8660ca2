import type { DatabaseSync } from "node:sqlite";
import type { Notice } from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import { foldForSearch } from "#shared/text/fold-for-search.ts";
import { withBareWords } from "./arabic-article.ts";
import type { IndexEntry } from "./index-entry.ts";
import { toHeadlineKey, toLanguageKey, toSectionKey } from "./index-keys.ts";
import { createIndexSearch } from "./index-search.ts";
import { createRowNumbers } from "./row-numbers.ts";

/** The rows of an open index. */
export type IndexRows = ReturnType<typeof createIndexRows>;

/** Prepares every statement on the index. */
export function createIndexRows(database: DatabaseSync) {
  const numbers = createRowNumbers(database);
  const numberOf = database.prepare("SELECT number, updated_ms FROM articles WHERE folder = ?");
  const deleteText = database.prepare("DELETE FROM search WHERE rowid = ?");
  const deleteUses = database.prepare("DELETE FROM uses WHERE article = ?");
  const deleteArticle = database.prepare("DELETE FROM articles WHERE number = ?");
  const insertArticle = database.prepare(
    `INSERT INTO articles (number, ${columns.join(", ")})
     VALUES (?${", ?".repeat(columns.length)})`,
  );
  const rowOf = database.prepare(
    `SELECT number, ${columns.join(", ")} FROM articles WHERE folder = ?`,
  );
  const usesIn = database.prepare(
    "SELECT picture, stamp FROM uses WHERE article = ? ORDER BY picture",
  );
  const holds = database.prepare("SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?");
  const insertText = database.prepare("INSERT INTO search (rowid, text) VALUES (?, ?)");
  const insertUse = database.prepare("INSERT INTO uses VALUES (?, ?, ?)");
  const stamps = database.prepare("SELECT folder, stamp FROM articles");
  // A hundred thousand objects would take twice the time.
  stamps.setReturnArrays(true);
  // What the disk refused has no stamp, and is asked for again each time the library opens.
  const brokenStamps = database.prepare(
    "SELECT folder, stamp FROM articles WHERE failure IS NOT NULL AND stamp <> ''",
  );
  const failures = database.prepare(
    "SELECT folder, failure FROM articles WHERE failure IS NOT NULL AND NOT trashed ORDER BY folder",
  );
  const usesOf = database.prepare(
    `SELECT DISTINCT id FROM uses JOIN articles ON number = article
     WHERE picture = ? AND id IS NOT NULL AND NOT trashed ORDER BY id`,
  );
  const usingFolders = database.prepare(
    "SELECT folder FROM uses JOIN articles ON number = article WHERE picture = ?",
  );
  const dueFolders = database.prepare("SELECT folder FROM articles WHERE due_ms <= ?");
  const usedPictures = database.prepare("SELECT DISTINCT picture, stamp FROM uses");

  /** Answers the number of the row that was there, if it still says when the article was changed. */
  function remove(folder: string, updated: number | null): number | null {
    const row = numberOf.get(folder);
    const number = row?.["number"];
    if (typeof number !== "number") return null;
    deleteText.run(number);
    deleteUses.run(number);
    deleteArticle.run(number);
    return row?.["updated_ms"] === updated ? number : null;
  }

  function write(entry: IndexEntry): void {
    const { row, uses } = entry.found ?? {};
    const updated = row === undefined ? null : Date.parse(row.updated);
    const number = remove(entry.folder, updated) ?? numbers.next(updated);
    const { lastInsertRowid } = insertArticle.run(number, ...toColumns(entry));
    const text = toSearchText(entry);
    if (text !== null) insertText.run(lastInsertRowid, text);
    for (const use of uses ?? []) insertUse.run(use.picture, lastInsertRowid, use.stamp);
  }

  return {
    /** Writes and removes many at once, or none. */
    change: (entries: readonly IndexEntry[], gone: readonly string[]): void => {
      database.exec("BEGIN IMMEDIATE");
      try {
        for (const folder of gone) remove(folder, null);
        for (const entry of entries) write(entry);
        database.exec("COMMIT");
      } catch (cause) {
        if (database.isTransaction) database.exec("ROLLBACK");
        throw cause;
      }
    },
    ...createIndexSearch(database),
    usesOf: (picture: string): readonly string[] =>
      usesOf.all(picture).map((row) => String(row["id"])),
    /** The folders of the articles that use a picture. */
    foldersUsing: (picture: string): readonly string[] =>
      usingFolders.all(picture).map((row) => String(row["folder"])),
    /** The folders of the articles that the clock alone has changed by now. */
    foldersDue: (now: number): readonly string[] =>
      dueFolders.all(now).map((row) => String(row["folder"])),
    /** Every article's folder, with the stamp it was read at. */
    stamps: (): ReadonlyMap<string, string> =>
      // Arrays, as asked for above; the types know rows as objects only.
      new Map(stamps.all() as unknown as readonly (readonly [string, string])[]),
    /** The folders whose article is damaged or too new, with the stamp it was read at. */
    brokenStamps: (): readonly { readonly folder: string; readonly stamp: string }[] =>
      brokenStamps
        .all()
        .map((row) => ({ folder: String(row["folder"]), stamp: String(row["stamp"]) })),
    /**
     * Whether the row of an article is what `entry` says; of its text some words are looked up. `stale`:
     * a file was changed since.
     */
    compare: (entry: IndexEntry): "fits" | "stale" | "differs" => {
      const row = rowOf.get(entry.folder);
      if (row === undefined) return "stale";
      if (row["stamp"] !== entry.stamp) return "stale";
      const number = Number(row["number"]);
      const uses = new Map(usesIn.all(number).map((use) => [use["picture"], use["stamp"]]));
      const meant = entry.found?.uses ?? [];
      if (uses.size !== meant.length || meant.some(({ picture }) => !uses.has(picture)))
        return "differs";
      if (meant.some(({ picture, stamp }) => uses.get(picture) !== stamp)) return "stale";
      const values = toColumns(entry);
      if (columns.some((column, index) => row[column] !== values[index])) return "differs";
      const words = someWords(toSearchText(entry) ?? "");
      return words.every((word) => holds.get(`"${word}"`, number) !== undefined)
        ? "fits"
        : "differs";
    },
    /** Every used picture, with the stamps its record was read at. */
    usedPictures: (): readonly { readonly picture: string; readonly stamp: string }[] =>
      usedPictures
        .all()
        .map((row) => ({ picture: String(row["picture"]), stamp: String(row["stamp"]) })),
    notices: (): readonly Notice[] =>
      failures.all().map((row) => {
        const failure = JSON.parse(String(row["failure"])) as Failure;
        const kind = failure.code === "too-new" ? "article-too-new" : "article-damaged";
        return { kind, file: `${String(row["folder"])}/article.json`, failure };
      }),
  };
}

const columns = [
  "folder",
  "trashed",
  "stamp",
  "failure",
  "id",
  "headline",
  "headline_key",
  "language",
  "language_key",
  "status",
  "section",
  "section_key",
  "words",
  "commissioned",
  "reading_minutes",
  "updated",
  "updated_ms",
  "stops",
  "advice",
  "first_stop",
  "embargo_ms",
  "due_ms",
] as const;

function toColumns(entry: IndexEntry): readonly (string | number | null)[] {
  const { row, embargo, due } = entry.found ?? {};
  return [
    entry.folder,
    isThrownAway(entry) ? 1 : 0,
    entry.stamp,
    entry.failure === null ? null : JSON.stringify(entry.failure),
    row?.id ?? null,
    row?.headline ?? null,
    row === undefined ? null : toHeadlineKey(row.headline),
    row?.language ?? null,
    row === undefined ? null : toLanguageKey(row.language),
    row?.status ?? null,
    row?.section ?? null,
    row === undefined ? null : toSectionKey(row.section),
    row?.words ?? null,
    row?.commissioned ?? null,
    row?.readingMinutes ?? null,
    row?.updated ?? null,
    row === undefined ? null : Date.parse(row.updated),
    row?.stops ?? null,
    row?.advice ?? null,
    row?.stop ?? null,
    embargo ?? null,
    due ?? null,
  ];
}

/** What of an article is found by search: the words of what was thrown away would be, and counted, with the others. */
function toSearchText(entry: IndexEntry): string | null {
  const text = entry.found?.text;
  return text === undefined || isThrownAway(entry) ? null : withBareWords(foldForSearch(text));
}

function isThrownAway({ folder }: IndexEntry): boolean {
  return folder.startsWith("trash/");
}

/** A few words from the beginning, the middle and the end: a row of another text has hardly all of them. */
function someWords(text: string): readonly string[] {
  const words = text.match(/\p{L}[\p{L}\p{M}\p{N}]*/gu) ?? [];
  const at = [0, words.length >> 2, words.length >> 1, words.length - 1];
  return [...new Set(at.flatMap((index) => words[index] ?? []))];
}
