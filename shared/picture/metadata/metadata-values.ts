import type { MetadataName } from "./metadata-fields.ts";

/** What is to be written into a picture: one value a field, without layers. */
export type MetadataValues = { readonly [Name in MetadataName]?: string | readonly string[] };

/** All texts of a field. */
export function textsOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}
