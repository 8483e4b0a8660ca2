import { foldForSearch } from "#shared/text/fold-for-search.ts";
import { withoutArticles } from "./arabic-article.ts";

/** The words a person typed, folded as the text of the index is. */
export function searchWords(query: string): readonly string[] {
  return (
    foldForSearch(withoutArticles(query))
      // U+0000 would end the query for SQLite; a quotation mark would end the word.
      .replaceAll(/["\0]/g, " ")
      .split(/\s+/u)
      .filter((word) => /[\p{L}\p{N}]/u.test(word))
  );
}

/**
 * Writes what a person typed as an FTS5 query that wants every word as a prefix. Whatever they
 * typed stands inside quotation marks, so it is never an operator and never an error.
 * @returns null when there is no word in it
 */
export function toSearchExpression(query: string): string | null {
  const words = searchWords(query);
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(" ");
}
