import type { Article } from "../article/article.ts";

export type HeadlineDestination = keyof NonNullable<Article["headlines"]>;

/**
 * How long a headline may be where it is going, in graphemes; beyond that it is cut or wraps.
 * Soft: nothing is refused. Print counts for a headline over two columns; search results cut at
 * about 60 letters, notifications and link cards at about these.
 */
export const headlineLimits: Readonly<Record<HeadlineDestination, number>> = {
  print: 42,
  search: 60,
  social: 70,
  push: 50,
};

/** Search results show this much of a title, set at 20 px. */
export const searchTitlePixels = 600;

/** Search results show about this many graphemes of a description. */
export const searchDescriptionLimit = 155;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** How many letters a reader sees, whatever they are made of. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of graphemes.segment(text)) count += 1;
  return count;
}
