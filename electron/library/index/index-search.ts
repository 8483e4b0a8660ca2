import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from "node:sqlite";
import type { ArticleRow, ArticleSort, ListChoices } from "#shared/desk-api/payloads.ts";
import { toLanguageKey, toSectionKey } from "./index-keys.ts";
import type { IndexQuestion, SearchAnswer } from "./library-index-messages.ts";
import { searchWords, toSearchExpression } from "./search-expression.ts";

const columns = `id, headline, language, status, section, words, commissioned, reading_minutes, updated, advice,
  first_stop,
  stops + coalesce(embargo_ms > ?, 0) AS stops`;

const orders: Readonly<Record<ArticleSort, string>> = {
  newest: "number DESC",
  oldest: "number",
  headline: "headline_key, id DESC",
  length: "words DESC, id DESC",
};

/** The questions a list asks of the index. */
export type IndexSearch = {
  readonly search: (question: IndexQuestion) => SearchAnswer;
  readonly ids: (question: IndexQuestion) => readonly string[];
  readonly choices: () => ListChoices;
};

/** Answers lists from the index: filtered, sorted and in stretches. */
export function createIndexSearch(database: DatabaseSync): IndexSearch {
  // One for each combination of filters that was asked for; each is prepared once.
  const statements = new Map<string, StatementSync>();
  function prepare(text: string): StatementSync {
    const known = statements.get(text) ?? database.prepare(text);
    statements.set(text, known);
    return known;
  }

  function choicesOf(column: "section" | "language", shown: string): readonly string[] {
    const found = prepare(
      `SELECT ${shown} AS name FROM articles
       WHERE id IS NOT NULL AND trashed = 0 AND ${column}_key <> ''
       GROUP BY ${column}_key ORDER BY ${column}_key`,
    );
    return found.all().map((row) => String(row["name"]));
  }

  return {
    search: (question) => {
      const { from, where, order, values, expression } = conditionsOf(question);
      const rows = prepare(
        `SELECT ${columns} FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
      ).all(question.now, ...values, question.limit, question.offset);
      // Nothing but words asked for: the text index holds only what is not thrown away.
      const plain = expression !== null && values.length === 1;
      const counted = plain
        ? prepare("SELECT count(*) AS n FROM search WHERE search MATCH ?").get(expression)
        : prepare(`SELECT count(*) AS n FROM ${from} WHERE ${where}`).get(...values);
      return { rows: rows.map(toArticleRow), total: Number(counted?.["n"]) };
    },
    ids: (question) => {
      const { from, where, order, values } = conditionsOf(question);
      return prepare(`SELECT id FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`)
        .all(...values, question.limit, question.offset)
        .map((row) => String(row["id"]));
    },
    choices: () => ({
      sections: [...choicesOf("section", "min(section)")],
      languages: [...choicesOf("language", "language_key")],
    }),
  };
}

/** The conditions of a question, and the values their question marks stand for. */
function conditionsOf(question: IndexQuestion): {
  readonly from: string;
  readonly order: string;
  readonly where: string;
  readonly values: readonly SQLInputValue[];
  readonly expression: string | null;
} {
  const trash = question.trash === true;
  const parts: string[] = ["id IS NOT NULL", `trashed = ${trash ? 1 : 0}`];
  const values: SQLInputValue[] = [];
  const demand = (part: string, ...given: readonly SQLInputValue[]): void => {
    parts.push(part);
    values.push(...given);
  };
  const expression = toSearchExpression(question.query);
  const sort = question.sort ?? "newest";
  // The text index answers in the order of its numbers, which is that of time: the first rows are
  // there before all that match have been looked at, let alone sorted.
  const streams = expression !== null && !trash && (sort === "newest" || sort === "oldest");
  if (trash)
    for (const word of searchWords(question.query)) demand("instr(headline_key, ?) > 0", word);
  else if (expression !== null)
    demand(
      streams ? "search MATCH ?" : "number IN (SELECT rowid FROM search WHERE search MATCH ?)",
      expression,
    );
  const { status, section, language, updatedSince, problems } = question;
  if (status !== undefined) demand("status = ?", status);
  if (section !== undefined) demand("section_key = ?", toSectionKey(section));
  if (language !== undefined) demand("language_key = ?", toLanguageKey(language));
  if (updatedSince !== undefined) demand("updated_ms >= ?", Date.parse(updatedSince));
  if (problems === true)
    demand("(stops > 0 OR advice > 0 OR coalesce(embargo_ms > ?, 0))", question.now);
  return {
    from: streams ? "search CROSS JOIN articles ON number = search.rowid" : "articles",
    where: parts.join(" AND "),
    order: streams ? orders[sort].replace("number", "search.rowid") : orders[sort],
    values,
    expression: trash ? null : expression,
  };
}

// An embargo begins and ends without the row being written anew: where it is the only stop, it is the first.
function stopOf(row: Record<string, SQLOutputValue>): ArticleRow["stop"] {
  if (Number(row["stops"]) === 0) return null;
  return (row["first_stop"] ?? "embargo-not-over") as ArticleRow["stop"];
}

function toArticleRow(row: Record<string, SQLOutputValue>): ArticleRow {
  return {
    id: String(row["id"]),
    headline: String(row["headline"]),
    language: String(row["language"]),
    status: row["status"] as ArticleRow["status"],
    section: String(row["section"]),
    words: Number(row["words"]),
    commissioned: row["commissioned"] === null ? null : Number(row["commissioned"]),
    readingMinutes: Number(row["reading_minutes"]),
    updated: String(row["updated"]),
    stops: Number(row["stops"]),
    advice: Number(row["advice"]),
    stop: stopOf(row),
  };
}
