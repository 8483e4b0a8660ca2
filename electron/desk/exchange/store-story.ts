import { readFile } from "node:fs/promises";
import { toDocumentJson } from "#shared/article/document-json.ts";
import type { Article } from "#shared/article/article.ts";
import { createReport, type Report } from "#shared/convert/report.ts";
import type { Failure } from "#shared/failures.ts";
import type { Picture, UnsavedPicture } from "#shared/picture/picture.ts";
import { ok, type Result } from "#shared/result.ts";
import { createId } from "#shared/text/id.ts";
import type { Library } from "../../library/library.ts";
import { writeMetadata } from "../../pictures/write-metadata.ts";
import { metadataOrder } from "./pictures-to-write.ts";
import type { ReadInput } from "./read-input.ts";
import { replacePictureIds } from "./replace-picture-ids.ts";

/**
 * Stores an article from outside as a new one: first the picture files, then their records, the
 * article last, so that it never points at nothing. An id that the library already has is replaced:
 * what comes in never changes what is there.
 */
export async function storeStory(
  library: Library,
  { story, files }: Pick<ReadInput, "story" | "files">,
  now: Date,
): Promise<Result<{ article: Article; report: Report }, Failure>> {
  const newId = (): string => createId(now.getTime(), crypto.getRandomValues(new Uint8Array(10)));
  const report = createReport();
  const newIds = new Map<string, string>();
  for (const [id, picture] of story.pictures) {
    const bytes = files.get(id);
    const known = await library.pictures.read(id);
    if (
      known.ok &&
      bytes !== undefined &&
      (await isOwnExport(library, known.value, picture, bytes))
    )
      continue;
    let { file } = picture;
    if (bytes !== undefined) {
      const kept = await library.pictures.keepFile(bytes, id);
      if (!kept.ok) return kept;
      file = kept.value;
    } else if (file !== null) {
      // The record names a file that did not come along: the library would look for it in vain.
      report.add(
        "dropped",
        "picture-file-missing",
        `${file.sha256.slice(0, 12)}.${file.extension}`,
      );
      file = null;
    }
    const record: UnsavedPicture = { ...picture, file };
    if (known.ok && isSameRecord(known.value, record)) continue;
    const stored = await library.pictures.create(known.ok ? { ...record, id: newId() } : record);
    if (!stored.ok) return stored;
    newIds.set(id, stored.value.id);
  }
  const known = await library.articles.read(story.article.id);
  const isNew = !known.ok && known.failure.code === "article-not-found";
  const created = await library.articles.create({
    ...story.article,
    id: isNew ? story.article.id : newId(),
    document: replacePictureIds(toDocumentJson(story.document), newIds),
  });
  return created.ok ? ok({ article: created.value, report: report.entries }) : created;
}

/**
 * Whether what comes in is what this library let out: the same record, with the file an export wrote
 * from it. The library's own file is the better one, as nobody has touched it.
 */
async function isOwnExport(
  library: Library,
  known: Picture,
  picture: UnsavedPicture,
  bytes: Uint8Array,
): Promise<boolean> {
  if (known.file === null || !isSameRecord(known, { ...picture, file: known.file })) return false;
  const original = await readFile(library.pictures.pathOf(known.file)).catch(() => null);
  if (original === null) return false;
  const out = await writeMetadata(original, metadataOrder(known, original, library.house));
  return out.ok && Buffer.from(bytes).equals(out.value);
}

function isSameRecord(known: Picture, record: UnsavedPicture): boolean {
  const content = (picture: UnsavedPicture): string => {
    const {
      revision: _revision,
      created: _created,
      updated: _updated,
      ...rest
    } = picture as Picture;
    return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return content(known) === content(record);
}
