import { createHash } from "node:crypto";
import { toJsonBytes, type JsonForm } from "../disk/to-json-bytes.ts";

type Revised = { readonly revision: { readonly id: string; readonly parent: string | null } };

// The keys in order and nothing between them: equal content, equal bytes.
const canonical: JsonForm = {
  keysOf: sortedKeys,
  gap: () => "",
  colon: ":",
  blocks: new WeakMap(),
};

/**
 * The id of a revision: a hash of the content, so that machines that never met cannot collide and
 * the same content has the same id everywhere. The revision itself and the time of the last save
 * (`updated`) are not content.
 */
export function revisionOf(record: object): string {
  const content: Record<string, unknown> = { ...record };
  delete content["revision"];
  delete content["updated"];
  return createHash("sha256").update(toJsonBytes(content, canonical)).digest("hex").slice(0, 32);
}

/**
 * The revision that a stored record really is. An edit by hand or by another program changes the
 * content and not the number written in it; the content is believed.
 */
export function withTrueRevision<Record extends Revised>(record: Record): Record {
  const id = revisionOf(record);
  return id === record.revision.id
    ? record
    : { ...record, revision: { id, parent: record.revision.id } };
}

/** Keys that are numbers come first and by their value, as in any JavaScript object. */
function sortedKeys(record: object): readonly string[] {
  const keys = Object.keys(record).sort();
  return keys.some((key) => /^\d/.test(key))
    ? Object.keys(Object.fromEntries(keys.map((key) => [key, null])))
    : keys;
}
