import type { UnsavedPicture } from "../picture.ts";

/** The credit itself, bare of any house's wording. */
export const bareCredit = "{credit}";

/**
 * Writes the credit of a picture in the house's format.
 * @param format a text with `{credit}` where the credit goes, such as `Photograph: {credit}` or `[{credit}]`
 * @returns the line, or the empty string for a picture without a credit: a format adds nothing to nothing
 */
export function writeCreditLine(picture: UnsavedPicture, format: string = bareCredit): string {
  const credit = creditOf(picture);
  return credit === "" ? "" : format.replaceAll(bareCredit, () => credit);
}

function creditOf(picture: UnsavedPicture): string {
  const line = picture.creditLine?.trim() ?? "";
  if (line !== "") return line;
  const creators = (picture.creators ?? []).map(({ name }) => name).join(", ");
  const chain = (picture.supplyChain ?? []).join(" via ");
  return [creators, chain].filter((part) => part !== "").join("/");
}
