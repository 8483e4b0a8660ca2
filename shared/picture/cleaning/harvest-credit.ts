/**
 * Getty's field takes 32 bytes, so a longer credit reads "(Credit too long, see caption)" and stands in
 * the caption's last bracket: `(Photo by X/Y via Getty Images)` (Grid issue 532: thousands of them).
 * @returns the credit from the caption, or `null` where the credit is there or the caption has none
 */
export function harvestCredit(credit: string, caption: string): string | null {
  if (!/credit too long|see caption/iu.test(credit)) return null;
  return (
    /\((?:photo|picture|image)(?:graph)? by ([^()]+)\)[^()]*$/iu.exec(caption)?.[1]?.trim() ?? null
  );
}
