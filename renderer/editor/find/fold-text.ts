import { foldForSearch } from "#shared/text/fold-for-search.ts";

/** How much is alike: case, and the forms of letters. */
export type Folding = { readonly matchCase: boolean; readonly ignoreForms: boolean };

/** A folded text and the way back into the text it was made from. */
export type FoldedText = {
  readonly text: string;
  /**
   * Where the character behind each place of the folded text begins in the source, with the
   * source's length at the end; null where the places are the same.
   */
  readonly places: readonly number[] | null;
};

const characters = new Map<string, string>();

/** Folds a text character by character, so that every place in it can be found again in the source. */
export function foldText(source: string, folding: Folding): FoldedText {
  if (folding.matchCase && !folding.ignoreForms) return { text: source, places: null };
  let text = "";
  let at = 0;
  const places: number[] = [];
  let isSame = true;
  for (const character of source) {
    const folded = foldCharacter(character, folding);
    if (folded.length !== character.length) isSame = false;
    // A letter outside the basic plane is one place of two units, and is met at its first.
    for (let unit = 0; unit < folded.length; unit += 1) places.push(at);
    text += folded;
    at += character.length;
  }
  places.push(at);
  return { text, places: isSame ? null : places };
}

function foldCharacter(character: string, { matchCase, ignoreForms }: Folding): string {
  if (!ignoreForms) return character.toLowerCase();
  const key = matchCase ? `=${character}` : character;
  let folded = characters.get(key);
  if (folded === undefined) {
    folded = foldForSearch(character)
      .replace(/[\u2018\u2019\u201A\u201B]/gu, "'")
      .replace(/[\u201C\u201D\u201E\u201F]/gu, '"')
      .replace(/\u03C2/gu, "\u03C3");
    if (matchCase && character !== character.toLowerCase()) folded = folded.toUpperCase();
    characters.set(key, folded);
  }
  return folded;
}
