import { pictureUsesIn } from "../article/document-queries.ts";
import { writeCreditLine } from "../picture/credit-line/write-credit-line.ts";
import type { Check, Finding } from "./check.ts";

/** No picture leaves uncredited: a picture without a credit line, creator or agency is a stop. */
export const uncreditedPicture: Check = ({ document, pictures }) =>
  pictureUsesIn(document).flatMap(({ picture, caption, alt }): Finding[] => {
    const record = pictures.get(picture);
    if (record === undefined || writeCreditLine(record) !== "") return [];
    return [
      {
        check: "uncredited-picture",
        level: "stop",
        picture,
        values: { caption: caption || (alt ?? "") },
      },
    ];
  });

/** A use whose record is lost has no credit to print. */
export const unknownPicture: Check = ({ document, pictures }) =>
  pictureUsesIn(document)
    .filter(({ picture }) => !pictures.has(picture))
    .map(({ picture, caption }) => ({
      check: "unknown-picture",
      level: "stop",
      picture,
      values: { caption },
    }));

/** A picture that never had a file prints as caption and credit alone. */
export const pictureWithoutFile: Check = ({ document, pictures }) =>
  pictureUsesIn(document).flatMap(({ picture, caption }): Finding[] =>
    pictures.get(picture)?.file === null
      ? [{ check: "picture-without-file", level: "advice", picture, values: { caption } }]
      : [],
  );

/** A picture whose file was cut short prints with a grey part. */
export const incompletePictureFile: Check = ({ document, pictures }) =>
  pictureUsesIn(document).flatMap(({ picture, caption }): Finding[] =>
    pictures.get(picture)?.file?.incomplete === true
      ? [{ check: "incomplete-picture-file", level: "advice", picture, values: { caption } }]
      : [],
  );

/** A picture with a file that nobody has described for readers who cannot see it (WCAG 1.1.1). */
export const missingAlt: Check = ({ document, pictures }) =>
  pictureUsesIn(document).flatMap(({ picture, caption, alt }): Finding[] =>
    alt === null && pictures.get(picture)?.file
      ? [{ check: "missing-alt", level: "advice", picture, values: { caption } }]
      : [],
  );

/** Alt text that says the caption again tells somebody who hears both nothing. */
export const altRepeatsCaption: Check = ({ document }) =>
  pictureUsesIn(document)
    .filter(
      ({ alt, caption }) =>
        inOneLine(alt ?? "") !== "" && inOneLine(alt ?? "") === inOneLine(caption),
    )
    .map(({ picture, caption }) => ({
      check: "alt-repeats-caption",
      level: "advice",
      picture,
      values: { caption },
    }));

function inOneLine(text: string): string {
  return text
    .replace(/[\s.]+/gu, " ")
    .trim()
    .toLowerCase();
}

/** A picture whose file was in the library and is gone cannot be shown. */
export const lostPictureFile: Check = ({ document, lostFiles }) =>
  pictureUsesIn(document)
    .filter(({ picture }) => lostFiles?.has(picture) === true)
    .map(({ picture, caption }) => ({
      check: "lost-picture-file",
      level: "stop",
      picture,
      values: { caption },
    }));
