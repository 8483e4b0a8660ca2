import { constants } from "node:fs";
import { open } from "node:fs/promises";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { errnoFailure } from "./errno-failure.ts";

// No article comes near it; a file beyond it would only exhaust the memory.
const limitBytes = 128 * 1024 * 1024;

export type JsonFile = { readonly json: unknown; readonly bytes: Buffer };

/**
 * Reads a file of JSON. Links are not followed, and a pipe or device is refused rather than waited for.
 * @param name what failures call the file
 */
export async function readJsonFile(path: string, name: string): Promise<Result<JsonFile, Failure>> {
  const bytes = await readJsonBytes(path, name);
  return bytes.ok ? parseJsonBytes(bytes.value, name) : bytes;
}

/** Reads the bytes of such a file, for a reader that may know them already. */
export async function readJsonBytes(path: string, name: string): Promise<Result<Buffer, Failure>> {
  try {
    // Windows knows neither flag and gives no number for them.
    const flags: number | undefined = constants.O_NOFOLLOW | constants.O_NONBLOCK;
    const handle = await open(path, constants.O_RDONLY | flags);
    try {
      const info = await handle.stat();
      if (!info.isFile()) return failed({ code: "not-a-file", path });
      if (info.size > limitBytes)
        return failed({ code: "too-large", name, bytes: info.size, limitBytes });
      return ok(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (cause) {
    return failed(errnoFailure(cause, path));
  }
}

/** Reads JSON in UTF-8. */
export function parseJsonBytes(bytes: Buffer, name: string): Result<JsonFile, Failure> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return ok({ json: JSON.parse(text) as unknown, bytes });
  } catch (cause) {
    // TypeError: not UTF-8. SyntaxError: not JSON; its message names the place.
    if (cause instanceof TypeError)
      return failed({ code: "damaged", name, where: "text", expected: "UTF-8" });
    if (cause instanceof SyntaxError)
      return failed({ code: "damaged", name, where: "JSON", expected: printable(cause.message) });
    throw cause;
  }
}

/** The message quotes the file, which may be nothing but NUL bytes. */
function printable(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, "…");
}
