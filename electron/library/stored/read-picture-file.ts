import { join } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { parsePicture, type Picture } from "#shared/picture/picture.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { isId } from "#shared/text/id.ts";
import { readJsonFile } from "../disk/read-json-file.ts";
import { withTrueRevision } from "./revision.ts";

/** What stands in a picture record's file, and the bytes it was read from. */
export type PictureRecordFile = { readonly picture: Picture; readonly bytes: Buffer };

/** Where a picture's record is, relative to the library; null for what is no id. */
export function picturePath(id: string): string | null {
  return isId(id) ? `pictures/${id}.json` : null;
}

/** Reads a picture's record. A text that is no id names no file and is not found. */
export async function readPictureFile(
  library: string,
  id: string,
): Promise<Result<PictureRecordFile, Failure>> {
  const name = picturePath(id);
  if (name === null) return failed({ code: "picture-not-found", id });
  const file = await readJsonFile(join(library, name), name);
  if (!file.ok)
    return file.failure.code === "file-not-found"
      ? failed({ code: "picture-not-found", id })
      : file;
  const parsed = parsePicture(file.value.json, name);
  if (!parsed.ok) return parsed;
  return ok({ picture: withTrueRevision(parsed.value), bytes: file.value.bytes });
}
