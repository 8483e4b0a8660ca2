import { cutToBytes } from "./metadata/bytes.ts";
import { iimPlaces } from "./metadata/iim/iim-fields.ts";
import { metadataNames, type MetadataName } from "./metadata/metadata-fields.ts";
import { textsOf } from "./metadata/metadata-values.ts";
import type { UnsavedPicture } from "./picture.ts";

/** A field whose layers disagree: a person has to say which is right. */
export type MetadataConflict = {
  readonly field: MetadataName;
  readonly values: readonly {
    readonly value: string | readonly string[];
    readonly origin: string;
  }[];
};

/**
 * Finds the fields in which a file contradicts itself, or an earlier file of the same picture. What IIM had to cut for its length, and what
 * differs in blanks or in the writing of a date, is no contradiction; nor is what a person has settled.
 */
export function findConflicts({
  provenance = {},
}: Pick<UnsavedPicture, "provenance">): readonly MetadataConflict[] {
  return metadataNames.flatMap((field): MetadataConflict[] => {
    const values = (provenance[field] ?? []).flatMap(({ value, origin }) =>
      isText(value) ? [{ value, origin }] : [],
    );
    // A person's word settles what stood before it, not what another file says later.
    const settled = values.findLastIndex(({ origin }) => origin === "user");
    const [first, ...others] = values.slice(Math.max(settled, 0));
    if (first === undefined) return [];
    return others.every((other) => agree(field, first.value, other.value))
      ? []
      : [{ field, values }];
  });
}

function agree(
  field: MetadataName,
  a: string | readonly string[],
  b: string | readonly string[],
): boolean {
  const [left, right] = [plain(field, a), plain(field, b)];
  if (left === right) return true;
  const limit = iimPlaces[field]?.bytes;
  const cut = (text: string): string =>
    limit === undefined ? text : new TextDecoder().decode(cutToBytes(text, limit)).trim();
  // Only a text as long as the limit can have been cut by it; the byte before may be half a character.
  return (
    limit !== undefined &&
    right !== "" &&
    cut(left).startsWith(right) &&
    right.length >= cut(left).length - 1
  );
}

function plain(field: MetadataName, value: string | readonly string[]): string {
  const text = textsOf(value).join("; ").normalize("NFC").replace(/\s+/gu, " ").trim();
  return field.endsWith("Date") || field === "dateCreated"
    ? text.replace(/\D/gu, "").slice(0, 8)
    : text;
}

function isText(value: unknown): value is string | readonly string[] {
  return (
    typeof value === "string" ||
    (Array.isArray(value) && value.every((each) => typeof each === "string"))
  );
}
