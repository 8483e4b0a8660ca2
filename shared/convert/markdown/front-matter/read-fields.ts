import type { ZodType } from "zod";
import { isRecord } from "../fixed-forms.ts";
import { fromInnerKeys } from "./field-names.ts";

const withInner = new Set(["legal", "creators", "rights", "location", "ai"]);

/**
 * Reads an object under the names of the front matter back into fields. What its schema refuses is
 * kept under `unread`, keys it does not know under their own name.
 * @param taken keys that are read elsewhere
 */
export function readFields(
  values: Readonly<Record<string, unknown>>,
  names: Readonly<Record<string, string>>,
  schemas: Readonly<Record<string, ZodType>>,
  taken: readonly string[],
  onUnread: (key: string, value: unknown) => void,
): Record<string, unknown> {
  const byKey = new Map(Object.entries(names).map(([name, key]) => [key, name]));
  const fields = new Map<string, unknown>();
  const unread: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) {
    if (taken.includes(key) || (key === "extra" && isRecord(value))) continue;
    const name = byKey.get(key);
    if (name === undefined && key !== "document") {
      fields.set(key, value);
      continue;
    }
    // A key with nothing behind it says nothing.
    if (value === null) continue;
    const read = name !== undefined && withInner.has(name) ? fromInnerKeys(value) : value;
    if (name !== undefined && schemas[name]?.safeParse(read).success === true)
      fields.set(name, read);
    else {
      unread[key] = value;
      onUnread(key, value);
    }
  }
  if (isRecord(values["extra"]))
    for (const [key, value] of Object.entries(values["extra"])) fields.set(key, value);
  if (Object.keys(unread).length > 0) {
    const before = fields.get("unread");
    fields.set("unread", { ...(isRecord(before) ? before : {}), ...unread });
  }
  return Object.fromEntries(fields);
}
