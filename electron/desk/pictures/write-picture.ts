import { dirname, resolve } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { parsePicture, pictureFormat } from "#shared/picture/picture.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { durableWrite } from "../../library/disk/durable-write.ts";
import { makeFolder } from "../../library/disk/make-folder.ts";
import { readJsonFile } from "../../library/disk/read-json-file.ts";
import { writeMetadata } from "../../pictures/write-metadata.ts";
import { readPicture } from "./read-picture-bytes.ts";

/**
 * Writes a record into a copy of a picture's file. The copy has been read back before it takes its name;
 * whatever stood there stays until then.
 * @param names as the user gave them, relative to `folder`
 * @returns the path written
 */
export async function writePicture(
  folder: string,
  names: { readonly file: string; readonly from: string; readonly out: string },
  now: Date,
): Promise<Result<string, Failure>> {
  const bytes = await readPicture(resolve(folder, names.file), names.file);
  if (!bytes.ok) return bytes;
  const json = await readJsonFile(resolve(folder, names.from), names.from);
  if (!json.ok) return json;
  const picture = parseRecord(json.value.json, names.from, now.toISOString());
  if (!picture.ok) return picture;
  const written = await writeMetadata(bytes.value, { picture: picture.value, name: names.file });
  if (!written.ok) return written;
  const path = resolve(folder, names.out);
  const made = makeFolder(dirname(path));
  if (!made.ok) return made;
  const kept = await durableWrite(path, written.value);
  return kept.ok ? ok(path) : kept;
}

/**
 * Reads a record as a library stores it, with what is known and no more; or what `pictures inspect --json`
 * prints of one file, in which it lies.
 */
function parseRecord(json: unknown, name: string, at: string): ReturnType<typeof parsePicture> {
  const list: readonly unknown[] = Array.isArray(json) ? json : [json];
  const [first, ...others] = list;
  const record = isObject(first) && isObject(first["record"]) ? first["record"] : first;
  if (!isObject(record) || others.length > 0)
    return failed({ code: "damaged", name, where: "record", expected: "a JSON object" });
  const missing = { format: pictureFormat, id: "-", file: null, created: at, updated: at };
  return parsePicture({ ...missing, revision: { id: "", parent: null }, ...record }, name);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
