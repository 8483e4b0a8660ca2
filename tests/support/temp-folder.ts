import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** Makes an empty folder for the running test, gone when the test is over. */
export async function createTempFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "standfirst-test-")));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
