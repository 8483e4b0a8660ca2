import type { DictionaryName } from "./dictionary-of.ts";
import { isAllCapitals } from "./words-in.ts";

// What French writes together with the next word: l'homme, qu'elle, aujourd'hui is in the dictionary.
const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)'(.+)$/iu;

/**
 * The parts of a word that no dictionary knows: none when it is right, the word itself when it is
 * wrong as a whole, else the parts of a compound. A word of another script than the dictionary's is
 * not the dictionary's to judge.
 * @param plain a word as `plainForm` has it
 * @param has whether the dictionary has this very form
 */
export function wrongParts(
  plain: string,
  dictionary: DictionaryName,
  has: (form: string) => boolean,
): readonly string[] {
  if (!isScriptOf(dictionary, plain)) return [];
  const isWord = (form: string): boolean =>
    has(form) || (form.includes("'") && has(form.replaceAll("'", "’")));
  const partsOf = (form: string): readonly string[] => {
    // A sentence may begin with any word, so a capital at the front is no mistake.
    if (form.length < 2 || isAllCapitals(form)) return [];
    if (isWord(form) || isWord(lowerFirst(form))) return [];
    if (form.includes("-")) return form.split("-").flatMap(partsOf);
    const bare = base(form, dictionary);
    return bare === form ? [form] : partsOf(bare);
  };
  return partsOf(plain);
}

/** A word with a small letter at its front. */
export function lowerFirst(word: string): string {
  const [first = ""] = word;
  return first.toLowerCase() + word.slice(first.length);
}

function isScriptOf(dictionary: DictionaryName, plain: string): boolean {
  return dictionary === "ar"
    ? /^[\p{Script=Arabic}\p{M}-]+$/u.test(plain)
    : /^[\p{Script=Latin}\p{M}'-]+$/u.test(plain);
}

/** A word without what its language hangs on to any word. */
function base(form: string, dictionary: DictionaryName): string {
  if (dictionary === "fr") return elision.exec(form)?.[1] ?? form;
  return dictionary.startsWith("en") ? form.replace(/'s$/iu, "") : form;
}
