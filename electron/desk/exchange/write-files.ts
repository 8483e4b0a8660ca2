import { dirname, join } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { ok, type Result } from "#shared/result.ts";
import { durableWrite } from "../../library/durable-write.ts";
import { makeFolder } from "../../library/make-folder.ts";
import { freeName } from "./free-name.ts";
import { isThere } from "./is-there.ts";
import { extensionOf } from "./formats.ts";
import type { ExportFormat } from "#shared/desk-api/payloads.ts";

/**
 * Writes a text and the pictures that go with it into a folder, which is made if it is missing. The
 * pictures go first, so that a text is never there without what it shows.
 * @returns the paths written, the text's first
 */
export async function writeFiles(job: {
  readonly folder: string;
  /** The text's name without its extension. */
  readonly base: string;
  readonly format: ExportFormat;
  readonly text: string;
  /** The pictures by their names beside the text. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly taken?: Set<string>;
}): Promise<Result<readonly string[], Failure>> {
  const folder = makeFolder(job.folder);
  if (!folder.ok) return folder;
  const written: string[] = [];
  for (const [picture, bytes] of job.files) {
    const path = join(job.folder, picture);
    const pictures = makeFolder(dirname(path));
    if (!pictures.ok) return pictures;
    if (!(await isThere(path))) {
      const picture = await durableWrite(path, bytes);
      if (!picture.ok) return picture;
    }
    written.push(path);
  }
  const name = await freeName(job.folder, job.base, extensionOf[job.format], job.taken);
  const path = join(job.folder, name);
  const text = await durableWrite(path, new TextEncoder().encode(job.text));
  return text.ok ? ok([path, ...written]) : text;
}
