import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import type { ArticleRow, Notice } from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import { foldForSearch } from "#shared/text/fold-for-search.ts";
import type { IndexEntry } from "./index-entry.ts";
import type { IndexRequests, SearchAnswer } from "./library-index-messages.ts";
import { toSearchExpression } from "./search-expression.ts";

/** The rows of an open index. */
export type IndexRows = ReturnType<typeof createIndexRows>;

/** Prepares every statement on the index. */
export function createIndexRows(database: DatabaseSync) {
  const numberOf = database.prepare("SELECT number FROM articles WHERE folder = ?");
  const deleteText = database.prepare("DELETE FROM search WHERE rowid = ?");
  const deleteUses = database.prepare("DELETE FROM uses WHERE article = ?");
  const deleteArticle = database.prepare("DELETE FROM articles WHERE number = ?");
  const insertArticle = database.prepare(
    `INSERT INTO articles (number, folder, stamp, failure, id, headline, language, status, words,
       reading_minutes, updated, updated_ms, stops, advice, embargo_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertText = database.prepare("INSERT INTO search (rowid, text) VALUES (?, ?)");
  const insertUse = database.prepare("INSERT INTO uses VALUES (?, ?, ?)");
  const columns = `id, headline, language, status, words, reading_minutes, updated, advice,
    stops + coalesce(embargo_ms > ?, 0) AS stops`;
  const order = "ORDER BY updated_ms DESC, id DESC LIMIT ? OFFSET ?";
  const matching = "number IN (SELECT rowid FROM search WHERE search MATCH ?) AND id IS NOT NULL";
  const listAll = database.prepare(`SELECT ${columns} FROM articles WHERE id IS NOT NULL ${order}`);
  const countAll = database.prepare("SELECT count(*) AS n FROM articles WHERE id IS NOT NULL");
  const listFound = database.prepare(`SELECT ${columns} FROM articles WHERE ${matching} ${order}`);
  const countFound = database.prepare("SELECT count(*) AS n FROM search WHERE search MATCH ?");
  const stamps = database.prepare("SELECT folder, stamp FROM articles");
  const failures = database.prepare(
    "SELECT folder, failure FROM articles WHERE failure IS NOT NULL ORDER BY folder",
  );
  const usesOf = database.prepare(
    `SELECT DISTINCT id FROM uses JOIN articles ON number = article
     WHERE picture = ? AND id IS NOT NULL ORDER BY id`,
  );
  const usingFolders = database.prepare(
    "SELECT folder FROM uses JOIN articles ON number = article WHERE picture = ?",
  );
  const usedPictures = database.prepare("SELECT DISTINCT picture, stamp FROM uses");

  function remove(folder: string): number | null {
    const number = numberOf.get(folder)?.["number"];
    if (typeof number !== "number") return null;
    deleteText.run(number);
    deleteUses.run(number);
    deleteArticle.run(number);
    return number;
  }

  function write(entry: IndexEntry): void {
    const number = remove(entry.folder);
    const { row, embargo, text, uses } = entry.found ?? {};
    const { lastInsertRowid } = insertArticle.run(
      number,
      entry.folder,
      entry.stamp,
      entry.failure === null ? null : JSON.stringify(entry.failure),
      row?.id ?? null,
      row?.headline ?? null,
      row?.language ?? null,
      row?.status ?? null,
      row?.words ?? null,
      row?.readingMinutes ?? null,
      row?.updated ?? null,
      row === undefined ? null : Date.parse(row.updated),
      row?.stops ?? null,
      row?.advice ?? null,
      embargo ?? null,
    );
    if (text !== undefined) insertText.run(lastInsertRowid, foldForSearch(text));
    for (const use of uses ?? []) insertUse.run(use.picture, lastInsertRowid, use.stamp);
  }

  return {
    /** Writes and removes many at once, or none. */
    change: (entries: readonly IndexEntry[], gone: readonly string[]): void => {
      database.exec("BEGIN IMMEDIATE");
      try {
        for (const folder of gone) remove(folder);
        for (const entry of entries) write(entry);
        database.exec("COMMIT");
      } catch (cause) {
        if (database.isTransaction) database.exec("ROLLBACK");
        throw cause;
      }
    },
    search: (request: Omit<IndexRequests["search"], "answer">): SearchAnswer => {
      const { query, offset, limit, now } = request;
      const expression = toSearchExpression(query);
      const rows =
        expression === null
          ? listAll.all(now, limit, offset)
          : listFound.all(now, expression, limit, offset);
      const counted = expression === null ? countAll.get() : countFound.get(expression);
      return { rows: rows.map(toArticleRow), total: Number(counted?.["n"]) };
    },
    usesOf: (picture: string): readonly string[] =>
      usesOf.all(picture).map((row) => String(row["id"])),
    /** The folders of the articles that use a picture. */
    foldersUsing: (picture: string): readonly string[] =>
      usingFolders.all(picture).map((row) => String(row["folder"])),
    /** Every article's folder, with the stamp it was read at. */
    stamps: (): ReadonlyMap<string, string> =>
      new Map(stamps.all().map((row) => [String(row["folder"]), String(row["stamp"])])),
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

function toArticleRow(row: Record<string, SQLOutputValue>): ArticleRow {
  return {
    id: String(row["id"]),
    headline: String(row["headline"]),
    language: String(row["language"]),
    status: row["status"] as ArticleRow["status"],
    words: Number(row["words"]),
    readingMinutes: Number(row["reading_minutes"]),
    updated: String(row["updated"]),
    stops: Number(row["stops"]),
    advice: Number(row["advice"]),
  };
}
