import type { MetadataFields } from "../picture/metadata/metadata-fields.ts";
import type { UnsavedPicture } from "../picture/picture.ts";
import { proposeRights } from "../picture/rights/propose-rights.ts";
import { findInUses } from "./find-in-uses.ts";

/**
 * A picture whose file speaks of an embargo, an end or a ban on what the house does, and of whose rights
 * nobody has written anything: what a file says is proposed, and never imposed.
 */
export const unconsideredRights = findInUses(
  "unconsidered-rights",
  "advice",
  (_, record, { rights: { uses } = { uses: ["web"] } }) => {
    const { terms, clearedBy = "" } = record?.rights ?? {};
    if (record === undefined || clearedBy !== "" || (terms ?? []).length > 0) return null;
    const said = proposeRights(fieldsOf(record)).filter(
      ({ term }) => term !== undefined && (term.action === "use" || uses.includes(term.action)),
    );
    return said.length === 0 ? null : { words: said.map(({ words }) => words).join(" · ") };
  },
);

/** The values of a picture's file, as its record keeps them. */
function fieldsOf({ provenance = {} }: UnsavedPicture): MetadataFields {
  const layered = Object.entries(provenance).flatMap(([name, values]) =>
    values.flatMap(({ value, origin }) => {
      const texts = [value].flat().filter((text) => typeof text === "string");
      return texts.length === 0 ? [] : [[`${origin}.${name}`, texts] as const];
    }),
  );
  return Object.fromEntries(layered) as MetadataFields;
}
