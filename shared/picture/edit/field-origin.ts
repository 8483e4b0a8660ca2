import { storedCleaning } from "../cleaning/raw-credit-of.ts";
import { metadataLayers, type MetadataLayer } from "../metadata/metadata-fields.ts";
import type { UnsavedPicture } from "../picture.ts";
import type { VouchableField } from "./picture-change.ts";

/** Where the value of a field comes from. */
export type FieldOrigin =
  | { readonly kind: "layer"; readonly layer: MetadataLayer; readonly cleaned: boolean }
  | { readonly kind: "person"; readonly by: string | undefined };

/** Finds where a field's value comes from; null where nobody wrote it down. */
export function findOrigin(picture: UnsavedPicture, field: VouchableField): FieldOrigin | null {
  const { provenance = {} } = picture;
  // The chain is read out of the credit, and the credit was once noted under the record's own name.
  const entries = namesOf(field).flatMap((name) => provenance[name] ?? []);
  const person = entries.findLast(({ origin }) => origin === "user");
  if (person !== undefined) return { kind: "person", by: person.by };
  const layer = metadataLayers.find((each) => entries.some(({ origin }) => origin === each));
  if (layer === undefined) return null;
  const isCredit = field === "credit" || field === "creator" || field === "supplyChain";
  const changes = isCredit ? (storedCleaning(picture) ?? []) : [];
  return { kind: "layer", layer, cleaned: changes.length > 0 };
}

function namesOf(field: VouchableField): readonly string[] {
  if (field === "credit") return ["creditLine", "credit"];
  return field === "supplyChain" ? ["creditLine", "credit", "supplyChain"] : [field];
}
