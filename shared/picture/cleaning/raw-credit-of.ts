import { textsOf } from "../metadata/metadata-values.ts";
import type { UnsavedPicture } from "../picture.ts";
import type { CleaningChange, RawCredit } from "./clean-credit.ts";

type Provenance = NonNullable<UnsavedPicture["provenance"]>;

const layers = ["xmp", "iim", "exif"];

/**
 * The credit as the picture's file has it, before anything was cleaned: of two layers that disagree the
 * one a person has picked, else the first.
 * @returns null for a picture whose file says nothing of it
 */
export function rawCreditOf({
  provenance = {},
}: Pick<UnsavedPicture, "provenance">): RawCredit | null {
  const creators = fileValue(provenance, "creator");
  const credit = fileValue(provenance, "credit");
  if (creators.length === 0 && credit.length === 0) return null;
  const taken = fileValue(provenance, "dateCreated")[0] ?? "";
  const [, year, month, day] = /^(\d{4})[:-]?(\d{2})[:-]?(\d{2})/u.exec(taken) ?? [];
  return {
    creators,
    credit: credit[0] ?? "",
    description: fileValue(provenance, "description")[0] ?? "",
    ...(day === undefined ? {} : { date: `${year ?? ""}-${month ?? ""}-${day}` }),
  };
}

/** What cleaning did to the credit that stands; null where a person has typed it, or nobody knows. */
export function storedCleaning({
  provenance = {},
}: Pick<UnsavedPicture, "provenance">): readonly CleaningChange[] | null {
  const entries = provenance["cleaning"];
  if (entries === undefined) return null;
  return entries.flatMap(({ value, origin }): CleaningChange[] => {
    const rule = /^rule:(.+)$/u.exec(origin)?.[1];
    if (rule === undefined || typeof value !== "object" || value === null) return [];
    const { field, before, after } = value as { [key: string]: unknown };
    if (field !== "creator" && field !== "credit") return [];
    return [{ rule, field, before: String(before), after: String(after) }];
  });
}

function fileValue(provenance: Provenance, field: string): readonly string[] {
  const entries = (provenance[field] ?? []).map(({ value, origin }) => ({
    texts: asTexts(value),
    origin,
  }));
  const ofFile = entries.filter(({ origin }) => layers.includes(origin));
  const picked = entries.findLast(
    ({ texts, origin }) =>
      origin === "user" && ofFile.some((each) => each.texts.join("\n") === texts.join("\n")),
  );
  const chosen = ofFile.find(({ texts }) => texts.join("\n") === picked?.texts.join("\n"));
  const { texts = [], origin = "" } = chosen ?? ofFile[0] ?? {};
  // EXIF has one field for all creators.
  return origin === "exif" && field === "creator"
    ? texts.flatMap((text) => text.split(/\s*;\s*/u))
    : texts;
}

function asTexts(value: unknown): readonly string[] {
  if (typeof value === "string") return textsOf(value);
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
