import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { durableWrite } from "../../library/durable-write.ts";
import { errnoFailure } from "../../library/errno-failure.ts";

/**
 * Writes a text to the very file that was named, replacing what is there: whole, or not at all.
 * @returns the path written
 */
export async function writeTextFile(
  path: string,
  text: string,
): Promise<Result<readonly string[], Failure>> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (cause) {
    return failed(errnoFailure(cause, path));
  }
  const written = await durableWrite(path, new TextEncoder().encode(text));
  return written.ok ? ok([path]) : written;
}
