import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { cropName, type Crop } from "#shared/article/crop.ts";
import { displayBox } from "#shared/desk-api/display-size.ts";
import type { PictureFile } from "#shared/picture/picture.ts";
import { isAnimated } from "../../pictures/is-animated.ts";
import { makeRendition } from "../../pictures/make-rendition.ts";
import { createInTurn } from "../disk/in-turn.ts";
import type { LibraryPictures } from "./library-pictures.ts";

const day = 24 * 60 * 60 * 1000;

/**
 * Makes the cache of what the window shows of pictures: scaled down once, by hash and width, in this
 * machine's application data. It may be thrown away at any time.
 * @param pathOf where the original is
 */
export function createRenditionCache(
  folder: string,
  pathOf: LibraryPictures["pathOf"],
): LibraryPictures["forDisplay"] {
  const inTurn = createInTurn();

  async function make(
    file: Pick<PictureFile, "sha256" | "extension">,
    width: number,
    crop: Crop | null,
  ): Promise<{ path: string; extension: string } | null> {
    const box = displayBox(width);
    if (box === undefined) return null;
    const part = crop === null ? "" : `-${cropName(crop)}`;
    const path = join(folder, file.sha256.slice(0, 2), `${file.sha256}-${width}${part}.webp`);
    if (await isKept(path)) return { path, extension: "webp" };
    const original = pathOf(file);
    const bytes = await readFile(original).catch(() => null);
    if (bytes === null) return null;
    if (crop === null && (await isAnimated(bytes, file.extension)))
      return { path: original, ...file };
    const made = await makeRendition(bytes, {
      crop,
      box,
      kind: "webp",
      name: file.sha256.slice(0, 12),
    });
    if (!made.ok) return null;
    const temporary = `${path}.${randomUUID()}`;
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(temporary, made.value);
      await rename(temporary, path);
      return { path, extension: "webp" };
    } catch {
      // A cache that cannot be written (a full disk, above all) must not hide the picture.
      await rm(temporary, { force: true }).catch(() => undefined);
      return crop === null ? { path: original, ...file } : null;
    }
  }

  // Two at a time: a picture unpacks to a hundred megabytes, and typing needs a core too.
  return (file, width, crop = null) =>
    inTurn.run(String(Number.parseInt(file.sha256.slice(0, 2), 16) % 2), () =>
      make(file, width, crop),
    );
}

/** Whether a rendition is there; one that is used is marked as such, so that a sweep leaves it. */
async function isKept(path: string): Promise<boolean> {
  try {
    const { size, mtimeMs } = await stat(path);
    const now = Date.now();
    if (now - mtimeMs > day)
      await utimes(path, new Date(now), new Date(now)).catch(() => undefined);
    return size > 0;
  } catch {
    return false;
  }
}
