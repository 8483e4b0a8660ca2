import type { PictureFile } from "../picture/picture.ts";

/** The boxes, by width, that pictures are scaled down to for the window. */
export const displayWidths = [1600, 3200] as const;

/** The box, by width, of a picture in a list. */
export const thumbnailWidth = 320;

/** Anything taller than this many widths is a chart to scroll through, and is scaled down further. */
const tallest = 4;

/** The box behind a display width, or a thumbnail's; undefined for a number that is none. */
export function displayBox(width: number): { width: number; height: number } | undefined {
  const known = [thumbnailWidth, ...displayWidths].find((one) => one === width);
  return known === undefined ? undefined : { width: known, height: known * tallest };
}

/**
 * The width in which the window needs a picture of which it shows this part across, or null where
 * the file itself is small enough and every browser shows it.
 */
export function displayWidthFor(
  { width, height, extension }: Pick<PictureFile, "width" | "height" | "extension">,
  shown: number,
): number | null {
  const [usual, large] = displayWidths;
  const wanted = shown < 0.75 ? large : usual;
  const isSmall = width <= wanted && height <= usual * tallest;
  return isSmall && extension !== "tif" ? null : wanted;
}
