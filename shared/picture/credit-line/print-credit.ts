import { toOneLine } from "../../text/to-one-line.ts";
import { aiPartOf } from "../ai-part.ts";
import type { UnsavedPicture } from "../picture.ts";
import { writeCreditLine } from "./write-credit-line.ts";

/** How a house prints credits in the language of an article. */
export type CreditStyle = {
  /** The name of a form, or a template. */
  readonly creditFormat: string;
  /** What it says of pictures that a machine made or altered. */
  readonly disclosure?: { readonly made: string; readonly altered: string } | undefined;
};

/** What stands beside a picture. */
export type PrintedCredit = {
  /** The credit; empty where there is none, or where this use hides it. */
  readonly credit: string;
  /** That it is AI's, in the house's words; a use can hide a credit, but never this. */
  readonly disclosure: string;
};

/**
 * Writes what one use of a picture prints beside it.
 * @param own what the use has in the place of the picture's credit: other words, or a reason for none
 */
export function printCredit(
  picture: UnsavedPicture | undefined,
  own: { readonly text: string } | { readonly hidden: string } | null,
  { creditFormat, disclosure }: CreditStyle,
): PrintedCredit {
  const record = picture === undefined ? "" : writeCreditLine(picture, creditFormat);
  const credit = own === null ? record : "text" in own ? toOneLine(own.text) : "";
  const part = picture === undefined ? null : aiPartOf(picture);
  const words = part === null ? "" : (disclosure?.[part] ?? "");
  // A house whose format says it already need not say it twice.
  const isSaid = credit.toLowerCase().includes(words.toLowerCase());
  return { credit, disclosure: isSaid ? "" : words };
}
