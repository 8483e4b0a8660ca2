import type { Node } from "prosemirror-model";
import { countWords } from "../text/count-words.ts";

/** How fast people read, as the house sets it. */
export type ReadingPace = {
  readonly wordsPerMinute: number;
  /** Seconds for the first picture; each further one takes one second less. */
  readonly firstPictureSeconds: number;
  /** No picture takes less than this. */
  readonly leastPictureSeconds: number;
};

/** 238 words a minute is the mean of 190 studies of silent reading in English (Brysbaert 2019). */
export const usualPace: ReadingPace = {
  wordsPerMinute: 238,
  firstPictureSeconds: 12,
  leastPictureSeconds: 3,
};

export type Statistics = {
  /** Words of the body, captions not among them. */
  readonly words: number;
  readonly captionWords: number;
  readonly standfirstWords: number;
  readonly pictures: number;
  /** Whole minutes, rounded up; 0 for an empty article. */
  readonly readingMinutes: number;
};

type BlockCount = { readonly words: number; readonly captions: number; readonly pictures: number };

// ProseMirror reuses the nodes that an edit did not touch, so counting a keystroke counts one block.
const counted = new WeakMap<Node, Map<string, BlockCount>>();

/**
 * Counts an article: the one function behind list, status bar, checks and exports.
 * @param language BCP 47 tag of the article
 */
export function countArticle(
  document: Node,
  language: string,
  pace: ReadingPace = usualPace,
): Statistics {
  let words = 0;
  let captionWords = 0;
  let pictures = 0;
  let standfirstWords = 0;
  for (const block of document.children) {
    const count = countBlock(block, language);
    if (block.type.name === "standfirst") standfirstWords = count.words;
    else if (block.type.name !== "headline" && block.type.name !== "byline") words += count.words;
    captionWords += count.captions;
    pictures += count.pictures;
  }
  return {
    words,
    captionWords,
    standfirstWords,
    pictures,
    readingMinutes: readingMinutes(words, pictures, pace),
  };
}

function countBlock(block: Node, language: string): BlockCount {
  const known = counted.get(block)?.get(language);
  if (known !== undefined) return known;
  let words = 0;
  let captions = 0;
  let pictures = 0;
  const visit = (node: Node): boolean => {
    if (node.attrs["picture"] !== undefined) pictures += 1;
    if (node.isTextblock) {
      const count = countWords(node.textBetween(0, node.content.size, " "), language);
      if (node.type.name === "caption") captions += count;
      else words += count;
      node.forEach((child) => {
        if (child.attrs["picture"] !== undefined) pictures += 1;
      });
      return false;
    }
    return true;
  };
  if (visit(block)) block.descendants(visit);
  const count = { words, captions, pictures };
  const byLanguage = counted.get(block) ?? new Map<string, BlockCount>();
  byLanguage.set(language, count);
  counted.set(block, byLanguage);
  return count;
}

function readingMinutes(words: number, pictures: number, pace: ReadingPace): number {
  let seconds = (words / pace.wordsPerMinute) * 60;
  for (let index = 0; index < pictures; index += 1)
    seconds += Math.max(pace.firstPictureSeconds - index, pace.leastPictureSeconds);
  return Math.ceil(seconds / 60);
}
