import { readFile } from "node:fs/promises";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { durableWrite } from "./durable-write.ts";
import { errnoFailure } from "./errno-failure.ts";
import { takeTurn } from "./take-turn.ts";

/**
 * Replaces a file durably if it still holds the bytes that were read before. They are compared right
 * before the rename, because another process may write without our knowing, and one process at a time.
 * @param changed the failure to answer when it does not
 * @param keep what to do with the old file while it is still there; a failure stops the replacement
 */
export async function swapFile(options: {
  readonly path: string;
  readonly before: Buffer;
  readonly after: string | Uint8Array;
  readonly changed: () => Promise<Failure>;
  readonly keep?: () => Promise<Failure | null>;
}): Promise<Result<void, Failure>> {
  const { path, before, after, changed, keep } = options;
  let giveBack = (): Promise<void> => Promise.resolve();
  try {
    return await durableWrite(path, after, async () => {
      giveBack = await takeTurn(path);
      const now = await readBytes(path);
      if (!now.ok) return now.failure;
      if (!now.value.equals(before)) return await changed();
      return (await keep?.()) ?? null;
    });
  } finally {
    await giveBack();
  }
}

async function readBytes(path: string): Promise<Result<Buffer, Failure>> {
  try {
    return ok(await readFile(path));
  } catch (cause) {
    return failed(errnoFailure(cause, path));
  }
}
