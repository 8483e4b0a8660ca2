import { createHash } from "node:crypto";

type Revised = { readonly revision: { readonly id: string; readonly parent: string | null } };

/**
 * The id of a revision: a hash of the content, so that machines that never met cannot collide and
 * the same content has the same id everywhere. The revision itself and the time of the last save
 * (`updated`) are not content.
 */
export function revisionOf(record: object): string {
  const content: Record<string, unknown> = { ...record };
  delete content["revision"];
  delete content["updated"];
  return createHash("sha256").update(canonicalJson(content)).digest("hex").slice(0, 32);
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

/**
 * JSON with the keys in order and nothing between them: equal content, equal text. Written by hand,
 * because `JSON.stringify` with a replacer takes several times as long, and every save waits for it.
 */
function canonicalJson(value: unknown): string {
  if (value === undefined) return "null";
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const record = value as Readonly<Record<string, unknown>>;
  let text = "";
  for (const key of sortedKeys(record)) {
    const part = record[key];
    if (part === undefined) continue;
    text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(part)}`;
  }
  return `{${text}}`;
}

/** Keys that are numbers come first and by their value, as in any JavaScript object. */
function sortedKeys(record: object): readonly string[] {
  const keys = Object.keys(record).sort();
  return keys.some((key) => /^\d/.test(key))
    ? Object.keys(Object.fromEntries(keys.map((key) => [key, null])))
    : keys;
}
