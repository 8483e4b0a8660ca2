import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import { pictureFormat, pictureSchema, type UnsavedPicture } from "../../../picture/picture.ts";
import type { ReadContext } from "../../story.ts";
import { isRecord } from "../fixed-forms.ts";
import { pictureFields } from "../front-matter/field-names.ts";
import { readFields } from "../front-matter/read-fields.ts";
import type { Reading } from "../read/reading.ts";
import type { PictureShelf } from "./create-picture-shelf.ts";
import { destinationOf } from "./picture-entry.ts";

/** Puts the pictures that the front matter lists on the shelf. Their bytes are not here: each has an address at most. */
export function readPictures(
  list: unknown,
  shelf: PictureShelf,
  context: ReadContext,
  add: Reading["add"],
): void {
  if (!Array.isArray(list)) return;
  for (const entry of list as unknown[]) {
    if (!isRecord(entry)) continue;
    const file = optional(entry["file"]);
    const credit = optional(entry["credit"]) ?? "";
    const record = readRecord(entry["record"], context, add);
    const address = [file, record.address].find(
      (name) => name !== undefined && isSafeAddress(name),
    );
    const crops = toTexts(entry["crops"]);
    const { address: _, ...others } = record;
    shelf.put(
      [destinationOf(file, optional(entry["id"])), ...crops],
      {
        ...(isRecord(entry["record"]) || credit === "" ? {} : { creditLine: credit }),
        ...others,
        ...(address === undefined ? {} : { address }),
      },
      [credit, ...toTexts(entry["printed"])].filter((text) => text !== ""),
    );
  }
}

function readRecord(value: unknown, context: ReadContext, add: Reading["add"]): UnsavedPicture {
  const fields = readFields(
    isRecord(value) ? value : {},
    pictureFields,
    pictureSchema.shape,
    ["revision"],
    (key, unread) => {
      add("kept", "markdown-front-matter-value", `${key}: ${JSON.stringify(unread)}`);
    },
  );
  return {
    id: context.newId(),
    created: context.now,
    updated: context.now,
    // What the record says of its file; whether the bytes are there, the desk finds out.
    file: null,
    ...fields,
    format: pictureFormat,
  };
}

function toTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

function optional(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
