import { toOneLine } from "../../text/to-one-line.ts";
import type { UnsavedPicture } from "../picture.ts";
import { bareCredit, requireCreditFormat } from "./credit-formats.ts";
import { creditPartsOf, type CreditParts } from "./credit-parts.ts";
import { creditTokenValues, isCreditToken, type CreditToken } from "./credit-tokens.ts";

/**
 * Writes the credit of a picture in the house's format.
 * @param format the name of a form, or a template such as `Photograph: {credit}` or `[{last}]`:
 * `{a|b|'words'}` stands for the first that is not empty, `«…»` is left out when a token in it is empty.
 * A form that lacks what it needs, or is an agency's the picture is not from, gives the bare credit
 * @returns the line, or the empty string for a picture without a credit: a format adds nothing to nothing
 */
export function writeCreditLine(picture: UnsavedPicture, format: string = bareCredit): string {
  const parts = withKind(creditPartsOf(picture), picture);
  const credit = bareCreditOf(picture, parts);
  if (credit === "") return "";
  const { template, onlyFor } = requireCreditFormat(format);
  if (onlyFor !== undefined && !parts.chain.includes(onlyFor)) return toOneLine(credit);
  return toOneLine(fillTemplate(template, creditTokenValues(parts, credit)) ?? credit);
}

/** The line as it was given, with the creators in front if it names none of them. */
function bareCreditOf(picture: UnsavedPicture, parts: CreditParts): string {
  const line = picture.creditLine?.trim() ?? "";
  const values = creditTokenValues(parts, "");
  if (line === "") return values.namesVia;
  const given = (picture.creators ?? []).map(({ name }) => name.toLowerCase());
  const named = given.length === 0 || given.some((name) => line.toLowerCase().includes(name));
  return named ? line : `${values.creators}/${line}`;
}

const kinds: readonly (readonly [ending: string, kind: string])[] = [
  ["trainedAlgorithmicMedia", "AI-generated image"],
  ["compositeWithTrainedAlgorithmicMedia", "Composite"],
  ["composite", "Composite"],
  ["compositeCapture", "Composite"],
  ["compositeSynthetic", "Composite"],
  ["digitalArt", "Illustration"],
  ["digitalCreation", "Illustration"],
  ["virtualRecording", "Screengrab"],
  ["screenCapture", "Screengrab"],
];

/** IPTC's Digital Source Type says what is not a photograph. */
function withKind(parts: CreditParts, { digitalSourceType }: UnsavedPicture): CreditParts {
  const ending = digitalSourceType?.split("/").at(-1);
  const kind = kinds.find(([name]) => name === ending)?.[1];
  return kind === undefined ? parts : { ...parts, kind };
}

/** @returns `null` where a token outside `«…»` has nothing to stand for */
function fillTemplate(template: string, values: Record<CreditToken, string>): string | null {
  // Every second piece is a section. What is filled in is not read again: a name may hold braces.
  const pieces = template.split(/«([^«»]*)»/u).map((piece, index) => {
    const filled = fill(piece, values);
    return index % 2 === 1 ? (filled ?? "") : filled;
  });
  return pieces.includes(null) ? null : pieces.join("");
}

function fill(text: string, values: Record<CreditToken, string>): string | null {
  let missing = 0;
  const filled = text.replace(/\{([^{}]*)\}/gu, (_, choices: string) => {
    const found = choices
      .split("|")
      .map((choice) => valueOf(choice.trim(), values))
      .find((value) => value !== "");
    if (found === undefined) missing += 1;
    return found ?? "";
  });
  return missing === 0 ? filled : null;
}

function valueOf(choice: string, values: Record<CreditToken, string>): string {
  const words = /^'(.*)'$/u.exec(choice)?.[1];
  return words ?? (isCreditToken(choice) ? values[choice] : "");
}
