import { searchTitlePixels } from "#shared/house/headline-limits.ts";

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** No title of more units than this fits, however thin its letters are. */
const longest = 2000;

let context: CanvasRenderingContext2D | null | undefined;

/**
 * How wide a title is in a page of search results, in pixels: measured, because letters differ.
 * Set in the sans of the interface at 20 px, which is near enough to what the engines use.
 */
export function titleWidth(title: string): number {
  context ??= document.createElement("canvas").getContext("2d");
  // A page without a canvas of its own measures nothing; the letters are counted all the same.
  if (context === null) return 0;
  const sans = getComputedStyle(document.documentElement).getPropertyValue("--sans");
  context.font = `20px ${sans}`;
  return Math.round(context.measureText(title).width);
}

/** A title as a page of search results shows it: what has no room any more is dots. */
export function cutToTitleWidth(title: string): string {
  if (titleWidth(title) <= searchTitlePixels) return title;
  const letters = Array.from(graphemes.segment(title.slice(0, longest)), ({ segment }) => segment);
  let [fits, tooMany] = [0, letters.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (titleWidth(`${letters.slice(0, middle).join("").trimEnd()}…`) <= searchTitlePixels)
      fits = middle;
    else tooMany = middle;
  }
  return `${letters.slice(0, fits).join("").trimEnd()}…`;
}
