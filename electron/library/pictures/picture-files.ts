import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { parsePicture, type Picture, type UnsavedPicture } from "#shared/picture/picture.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { isId } from "#shared/text/id.ts";
import { durableWrite } from "../disk/durable-write.ts";
import { errnoFailure } from "../disk/errno-failure.ts";
import { createInTurn } from "../disk/in-turn.ts";
import type { LibraryPictures } from "./library-pictures.ts";
import { makeFolderInside } from "../disk/make-folder-inside.ts";
import { keepOriginal, originalPath } from "./original-files.ts";
import { readPictureFile } from "../stored/read-picture-file.ts";
import { createRenditionCache } from "./rendition-cache.ts";
import { revisionOf } from "../stored/revision.ts";
import { swapFile } from "../disk/swap-file.ts";
import { toFileText } from "../disk/to-file-text.ts";

/**
 * Makes the part of a library that reads and writes picture records and keeps picture files.
 * @param onStored told the id after every write of a record
 */
export function createPictureFiles(options: {
  readonly library: string;
  /** Where this machine keeps what the window shows of pictures. */
  readonly renditions: string;
  readonly onStored: (id: string) => void;
}): LibraryPictures & { readonly settled: () => Promise<void> } {
  const { library, onStored } = options;
  const pathOf: LibraryPictures["pathOf"] = (file) => join(library, originalPath(file));
  const inTurn = createInTurn();

  async function create(unsaved: UnsavedPicture): Promise<Result<Picture, Failure>> {
    const next = toStoredPicture(unsaved, null);
    if (!next.ok) return next;
    const { id } = next.value;
    const present = await readPictureFile(library, id);
    if (present.ok) {
      const current = present.value.picture.revision.id;
      return failed({ code: "changed-elsewhere", id, base: "", current });
    }
    if (present.failure.code !== "picture-not-found") return present;
    const folder = await makeFolderInside(library, "pictures");
    if (!folder.ok) return folder;
    const written = await durableWrite(join(folder.value, `${id}.json`), toFileText(next.value));
    if (!written.ok) return written;
    onStored(id);
    return next;
  }

  async function save(unsaved: UnsavedPicture, base: string): Promise<Result<Picture, Failure>> {
    const { id } = unsaved;
    const found = await readPictureFile(library, id);
    if (!found.ok) return found;
    const { picture, bytes } = found.value;
    const current = picture.revision.id;
    const next = toStoredPicture(unsaved, current);
    if (!next.ok) return next;
    if (next.value.revision.id === current) return ok(picture);
    if (current !== base) return failed({ code: "changed-elsewhere", id, base, current });
    const folder = await makeFolderInside(library, "pictures");
    if (!folder.ok) return folder;
    const swapped = await swapFile({
      path: join(folder.value, `${id}.json`),
      before: bytes,
      after: toFileText(next.value),
      changed: async () => {
        const other = await readPictureFile(library, id);
        const theirs = other.ok ? other.value.picture.revision.id : "";
        return { code: "changed-elsewhere", id, base, current: theirs };
      },
    });
    if (!swapped.ok) return swapped;
    onStored(id);
    return next;
  }

  async function takeBack(id: string, base: string): Promise<Result<null, Failure>> {
    const found = await readPictureFile(library, id);
    if (!found.ok) return found.failure.code === "picture-not-found" ? ok(null) : found;
    const current = found.value.picture.revision.id;
    if (current !== base) return failed({ code: "changed-elsewhere", id, base, current });
    const path = join(library, "pictures", `${id}.json`);
    try {
      await rm(path);
    } catch (cause) {
      return failed(errnoFailure(cause, path));
    }
    onStored(id);
    return ok(null);
  }

  async function ids(): Promise<readonly string[]> {
    // A library without pictures may have no folder for them.
    const names = await readdir(join(library, "pictures")).catch(() => []);
    return names
      .filter((name) => name.endsWith(".json"))
      .map((name) => name.slice(0, -".json".length))
      .filter(isId)
      .sort();
  }

  return {
    ids,
    takeBack: (id, base) => inTurn.run(id, () => takeBack(id, base)),
    read: async (id) => {
      const found = await readPictureFile(library, id);
      return found.ok ? ok(found.value.picture) : found;
    },
    create: (picture) => inTurn.run(picture.id, () => create(picture)),
    save: (picture, base) => inTurn.run(picture.id, () => save(picture, base)),
    keepFile: (bytes, name) => keepOriginal(library, bytes, name),
    pathOf,
    forDisplay: createRenditionCache(options.renditions, pathOf),
    settled: inTurn.settled,
  };
}

function toStoredPicture(unsaved: UnsavedPicture, parent: string | null): Result<Picture, Failure> {
  const name = `${unsaved.id}.json`;
  if (!isId(unsaved.id))
    return failed({ code: "damaged", name, where: "id", expected: "26 letters and digits" });
  const parsed = parsePicture({ ...unsaved, revision: { id: "", parent } }, name);
  if (!parsed.ok) return parsed;
  const { format, id } = parsed.value;
  const revision = { id: revisionOf(parsed.value), parent };
  const head = { format, id, revision };
  return ok(Object.assign(head, parsed.value, { revision }));
}
