import type { Node } from "@tiptap/pm/model";
import { wordsIn, type TextWord } from "#shared/spelling/words-in.ts";

/** A word of a text block; its places are counted from the start of the block's content. */
export type SpelledWord = TextWord & {
  /** BCP 47 tag of the language it is marked as; null for the article's own. */
  readonly language: string | null;
};

const read = new WeakMap<Node, readonly SpelledWord[]>();

/**
 * The words of a text block to be checked, read once for each state of the block. Marks do not divide
 * a word, other languages do; code is none.
 */
export function wordsOfTextblock(textblock: Node): readonly SpelledWord[] {
  const known = read.get(textblock);
  if (known !== undefined) return known;
  const words: SpelledWord[] = [];
  let text = "";
  let from = 0;
  let language: string | null = null;
  const end = (): void => {
    for (const word of wordsIn(text))
      words.push({ ...word, from: from + word.from, to: from + word.to, language });
    text = "";
  };
  if (textblock.type.spec.code !== true)
    textblock.forEach((child, offset) => {
      const own = languageOf(child);
      const isText = child.isText && !child.marks.some(({ type }) => type.name === "code");
      if (!isText || own !== language) end();
      if (!isText) return;
      if (text === "") from = offset;
      language = own;
      text += child.text ?? "";
    });
  end();
  read.set(textblock, words);
  return words;
}

function languageOf(node: Node): string | null {
  const lang: unknown = node.marks.find(({ type }) => type.name === "language")?.attrs["lang"];
  return typeof lang === "string" ? lang : null;
}
