import type { Failure } from "#shared/failures.ts";
import type { CleaningRule } from "#shared/picture/cleaning/cleaning-rule.ts";
import { writeCreditLine } from "#shared/picture/credit-line/write-credit-line.ts";
import { findConflicts, type MetadataConflict } from "#shared/picture/find-conflicts.ts";
import { fromMetadata, type FromMetadata } from "#shared/picture/from-metadata.ts";
import { readMetadata, type PictureMetadata } from "#shared/picture/metadata/read-metadata.ts";
import { pictureFormat } from "#shared/picture/picture.ts";
import { ok, type Result } from "#shared/result.ts";
import { measurePicture } from "../../pictures/measure-picture.ts";

/** What a picture's file says of itself, and what a desk would make of it. */
export type Inspected = {
  readonly file: string;
  readonly blocks: PictureMetadata["blocks"];
  readonly fields: PictureMetadata["fields"];
  readonly record: FromMetadata;
  readonly conflicts: readonly MetadataConflict[];
  readonly creditLine: string;
};

/**
 * Looks into a picture's file. What can be read is told even of one that is not taken in, such as HEIC;
 * only a file that is no picture and says nothing is a failure.
 */
export async function inspectPicture(
  bytes: Uint8Array,
  file: string,
  rules: readonly CleaningRule[],
): Promise<Result<Inspected, Failure>> {
  const { blocks, fields } = readMetadata(bytes);
  const saysNothing = Object.values(blocks).every((count) => count === 0 || count === false);
  const measured = saysNothing ? await measurePicture(bytes, file) : ok(null);
  const isHeic =
    !measured.ok &&
    measured.failure.code === "picture-kind-refused" &&
    measured.failure.kind === "heic";
  if (!measured.ok && !isHeic) return measured;
  const { record } = fromMetadata(fields, rules);
  const whole = { ...record, format: pictureFormat, id: "", file: null, created: "", updated: "" };
  return ok({
    file,
    blocks,
    fields,
    record,
    conflicts: findConflicts(record),
    creditLine: writeCreditLine(whole),
  });
}
