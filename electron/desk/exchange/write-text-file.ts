import { dirname } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { ok, type Result } from "#shared/result.ts";
import { durableWrite } from "../../library/disk/durable-write.ts";
import { makeFolder } from "../../library/disk/make-folder.ts";

/**
 * Writes a text to the very file that was named, replacing what is there: whole, or not at all.
 * @returns the path written
 */
export async function writeTextFile(
  path: string,
  text: string,
): Promise<Result<readonly string[], Failure>> {
  const folder = makeFolder(dirname(path));
  if (!folder.ok) return folder;
  const written = await durableWrite(path, new TextEncoder().encode(text));
  return written.ok ? ok([path]) : written;
}
