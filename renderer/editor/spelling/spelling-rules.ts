import type { Node } from "@tiptap/pm/model";
import type { AcceptedWords } from "#shared/spelling/accepted-words.ts";
import { dictionaryOf, type DictionaryName } from "#shared/spelling/dictionary-of.ts";
import type { Dictionaries } from "./create-dictionaries.ts";
import { type SpelledWord, wordsOfTextblock } from "./words-of-textblock.ts";

/** By what a canvas judges its words. */
export type SpellingRules = {
  /** The dictionary of the article's language. */
  readonly dictionary: DictionaryName;
  readonly accepted: AcceptedWords;
  readonly dictionaries: Pick<Dictionaries, "wrongPartsOf">;
};

/** The dictionary that answers for a word; null for a language there is none for. */
export function dictionaryFor(
  { language }: SpelledWord,
  { dictionary }: Pick<SpellingRules, "dictionary">,
): DictionaryName | null {
  return language === null ? dictionary : dictionaryOf(language);
}

/** The words of a text block that are known to be wrong. */
export function misspeltIn(textblock: Node, rules: SpellingRules): readonly SpelledWord[] {
  return wordsOfTextblock(textblock).filter((word) => {
    const dictionary = dictionaryFor(word, rules);
    const wrong =
      dictionary === null ? null : rules.dictionaries.wrongPartsOf(dictionary, word.plain);
    if (wrong === null || wrong.length === 0 || rules.accepted.has(word.plain)) return false;
    return wrong.some((part) => !rules.accepted.has(part));
  });
}

/** The words of a text block that no dictionary has been asked about yet. */
export function unaskedIn(textblock: Node, rules: SpellingRules): readonly SpelledWord[] {
  return wordsOfTextblock(textblock).filter((word) => {
    const dictionary = dictionaryFor(word, rules);
    return dictionary !== null && rules.dictionaries.wrongPartsOf(dictionary, word.plain) === null;
  });
}
