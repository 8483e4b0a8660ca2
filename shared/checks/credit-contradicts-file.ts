import { writeCreditLine } from "../picture/credit-line/write-credit-line.ts";
import { findConflicts } from "../picture/find-conflicts.ts";
import type { UnsavedPicture } from "../picture/picture.ts";
import { foldForSearch } from "../text/fold-for-search.ts";
import { findInUses } from "./find-in-uses.ts";

/** A credit that the picture's own file contradicts: one of the two is wrong, and a person has to say which. */
export const creditContradictsFile = findInUses("credit-contradicts-file", "advice", (_, record) =>
  record === undefined ? null : contradiction(record),
);

function contradiction(record: UnsavedPicture): Readonly<Record<string, string>> | null {
  const { provenance = {} } = record;
  const said = (field: string, by: "user" | "file"): readonly string[] =>
    (provenance[field] ?? [])
      .filter(({ origin }) => (origin === "user") === (by === "user"))
      .flatMap(({ value }) => [value].flat())
      .filter((value) => typeof value === "string");
  if (said("credit", "user").length > 0 || said("creator", "user").length > 0) return null;
  const inFile = [...new Set([...said("creator", "file"), ...said("credit", "file")])];
  const typed = said("creditLine", "user").length > 0;
  // Nobody has chosen yet between the layers of the file.
  if (!typed)
    return findConflicts(record).some(({ field }) => field === "creator" || field === "credit")
      ? { file: inFile.join(" · ") }
      : null;
  const printed = wordsOf(writeCreditLine(record));
  const given = wordsOf(inFile.join(" "));
  // Names in another script say nothing for or against each other.
  const isComparable = given.some((word) =>
    printed.some((other) => isLatin(word) === isLatin(other)),
  );
  const agrees = given.length === 0 || given.some((word) => printed.includes(word));
  return isComparable && !agrees ? { file: inFile.join(" · ") } : null;
}

function wordsOf(text: string): readonly string[] {
  return foldForSearch(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 2);
}

function isLatin(word: string): boolean {
  return /\p{Script=Latin}/u.test(word);
}
