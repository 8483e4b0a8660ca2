// What is written together with the article: and, so; by, as, to. With "to" the article loses its alef.
const withArticle = /(?<![\p{L}\p{M}\p{N}])(?:[وف]?[بك]?ال|[وف]?لل)(\p{L}{2,})/gu;

/**
 * Adds to a folded text every Arabic word without the article it is written with, so that حكومة
 * finds الحكومة and بالحكومة. The words stay as well: some only look as if they had one.
 */
export function withBareWords(folded: string): string {
  const bare = new Set<string>();
  for (const [, word = ""] of folded.matchAll(withArticle)) {
    bare.add(word);
    // What is left may look as if it had one: whoever asks for التزام is asked for without it.
    bare.add(word.replace(/^ال(?=\p{L}{2})/u, ""));
  }
  return bare.size === 0 ? folded : `${folded}\n${[...bare].join(" ")}`;
}

/**
 * Takes the article off the words of a query, before it is folded: a hamza on the alef, as in
 * ألمانيا, says that it is none. A lone letter behind it is too little to look for.
 */
export function withoutArticles(query: string): string {
  return query.normalize("NFC").replace(/(?<![\p{L}\p{M}\p{N}])[اٱ]ل(?=\p{L}{2})/gu, "");
}
