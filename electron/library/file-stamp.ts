import { stat } from "node:fs/promises";

/** When a file was changed last and how long it is; the empty string for none. Equal stamps: not read again. */
export async function readFileStamp(path: string): Promise<string> {
  const info = await stat(path).catch(() => null);
  return info === null ? "" : `${info.mtimeMs}:${info.size}`;
}
