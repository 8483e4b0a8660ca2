import { lowerFirst } from "./wrong-parts.ts";
import { wordsIn } from "./words-in.ts";

// What English hangs on to a name, and what Arabic writes before it: wa-, fa-, bi-, li-, ka-.
const attached = /'s$|^[وف]?[بلك]?(?=\p{Script=Arabic}{3})/iu;

/** Words that are right whatever a dictionary says. */
export type AcceptedWords = {
  readonly has: (plain: string) => boolean;
};

/**
 * Makes them of the house's words and of names: each word of "Anna van der Malik" is right. One with a
 * small letter is right with a capital as well, at the front of a sentence.
 */
export function acceptedWords(texts: Iterable<string>): AcceptedWords {
  const words = new Set<string>();
  for (const text of texts)
    for (const { plain } of wordsIn(text)) {
      words.add(plain);
      // Double names are also used one by one.
      for (const part of plain.split("-")) words.add(part);
    }
  const known = (form: string): boolean => words.has(form) || words.has(lowerFirst(form));
  return { has: (plain) => known(plain) || known(plain.replace(attached, "")) };
}
