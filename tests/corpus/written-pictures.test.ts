import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { usualRules } from "#shared/picture/cleaning/usual-rules.ts";
import { fromMetadata } from "#shared/picture/from-metadata.ts";
import { readMetadata } from "#shared/picture/metadata/read-metadata.ts";
import { writeMetadata } from "../../electron/pictures/write-metadata.ts";
import {
  hasExiftool,
  readWithExiftool,
  validateWithExiftool,
  withoutExiftool,
} from "../support/exiftool.ts";
import { requireOk, unsavedPicture } from "../support/library-fixture.ts";

const photos = new URL("../../../shared/corpora/photos/", import.meta.url);
const skipped = "(skipped where ../shared/corpora is not there)";
const names = existsSync(photos)
  ? Object.keys(JSON.parse(readFileSync(new URL("expected.json", photos), "utf8")) as object)
  : [];

async function written(name: string): Promise<{ bytes: Buffer; made: Uint8Array }> {
  const bytes = readFileSync(new URL(name, photos));
  const { record } = fromMetadata(readMetadata(bytes).fields, usualRules);
  const made = await writeMetadata(bytes, { picture: unsavedPicture(record), name });
  return { bytes, made: requireOk(made) };
}

it.skipIf(!existsSync(photos))(
  `writes the record of every photo, and keeps its pixels ${skipped}`,
  async () => {
    for (const name of names) {
      const { bytes, made } = await written(name);
      const pixels = (from: Uint8Array): Promise<Buffer> =>
        sharp(from, { failOn: "none" }).raw({ depth: "ushort" }).toBuffer();
      expect([name, (await pixels(made)).equals(await pixels(bytes))]).toEqual([name, true]);
      const before = await sharp(bytes, { failOn: "none" }).metadata();
      const after = await sharp(made).metadata();
      expect([name, after.orientation ?? 1]).toEqual([name, before.orientation ?? 1]);
      expect([name, after.icc]).toEqual([name, before.icc]);
    }
  },
);

it.skipIf(!existsSync(photos) || !hasExiftool)(
  `gives exiftool nothing to warn of, and no place, in what it writes ${skipped} ${withoutExiftool}`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "standfirst-corpus-"));
    try {
      for (const [index, name] of names.entries()) {
        const { made } = await written(name);
        const path = join(folder, `${index}${extname(name)}`);
        writeFileSync(path, made);
        expect([name, validateWithExiftool(path)]).toEqual([name, "OK"]);
        const [tags = {}] = readWithExiftool([path]);
        expect([name, Object.keys(tags).filter((tag) => /gps|serial|maker/iu.test(tag))]).toEqual([
          name,
          [],
        ]);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
