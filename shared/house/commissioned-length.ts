/** How far from the commissioned length a text may end, as a part of it. */
export const lengthTolerance = 0.1;

/** Where a text stands against the words asked for. */
export type LengthBand = {
  readonly side: "short" | "exact" | "over";
  /** By how many words. */
  readonly by: number;
  /** Whether that is more than the desk lets pass. */
  readonly missed: boolean;
};

/** Compares the words written with the words asked for. */
export function lengthBand(words: number, commissioned: number): LengthBand {
  const by = Math.abs(words - commissioned);
  const side = words < commissioned ? "short" : words > commissioned ? "over" : "exact";
  return { side, by, missed: by > commissioned * lengthTolerance };
}
