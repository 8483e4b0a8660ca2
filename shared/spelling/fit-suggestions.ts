import { lowerFirst } from "./wrong-parts.ts";

const most = 5;

/**
 * Suggestions as they would stand in the place of a word: with its capital at the front, with curly
 * apostrophes unless it had a straight one, each once, and no more than fit in a menu.
 * @param word as it is written in the text
 */
export function fitSuggestions(word: string, suggestions: readonly string[]): readonly string[] {
  const [first = ""] = word;
  const isCapital = first !== first.toLowerCase();
  const apostrophe = word.includes("'") ? "'" : "’";
  const fitting = suggestions.map((suggestion) => {
    const [head = ""] = suggestion;
    const cased =
      isCapital && suggestion === lowerFirst(suggestion)
        ? head.toUpperCase() + suggestion.slice(head.length)
        : suggestion;
    return cased.replace(/['’]/gu, apostrophe);
  });
  return [...new Set(fitting)].filter((fit) => fit !== word).slice(0, most);
}
