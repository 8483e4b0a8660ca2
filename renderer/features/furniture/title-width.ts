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
