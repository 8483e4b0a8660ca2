import { foldForSearch } from "../text/fold-for-search.ts";

/**
 * The items a person means by what they typed, the best first and else in their own order: every
 * word typed begins a word of the item, or stands in it, or has its letters there in order.
 * @param wordsOf all the names of an item, in any language
 */
export function matchWords<Item>(
  query: string,
  items: readonly Item[],
  wordsOf: (item: Item) => readonly string[],
): readonly Item[] {
  const typed = split(query);
  return items
    .map((item) => ({ item, score: Math.max(...wordsOf(item).map((name) => fit(typed, name))) }))
    .filter(({ score }) => score >= 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

/** How well a name fits; below 0 for not at all. */
function fit(typed: readonly string[], name: string): number {
  const words = split(name);
  const whole = words.join(" ");
  let score = 0;
  for (const word of typed) {
    if (words.some((other) => other.startsWith(word))) score += 3;
    // A letter is in almost every name, and two in order are.
    else if (word.length > 1 && whole.includes(word)) score += 2;
    else if (word.length > 2 && words.some((_, at) => hasInOrder(words.slice(at).join(" "), word)))
      score += 1;
    else return -1;
  }
  return typed.length === 0 ? 0 : score / typed.length;
}

/** The first letter at its beginning, the others anywhere after it. */
function hasInOrder(text: string, letters: string): boolean {
  let from = 0;
  if (text[0] !== letters[0]) return false;
  for (const letter of letters) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}

function split(text: string): readonly string[] {
  return foldForSearch(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
