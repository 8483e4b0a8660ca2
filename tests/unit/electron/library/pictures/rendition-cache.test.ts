import { mkdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { expect, it } from "vitest";
import { createRenditionCache } from "../../../../../electron/library/pictures/rendition-cache.ts";
import { sweepRenditions } from "../../../../../electron/library/pictures/sweep-renditions.ts";
import { createTempFolder } from "../../../../support/temp-folder.ts";

const sha256 = "ab".repeat(32);

async function setUp(bytes: Uint8Array, extension: string) {
  const folder = await createTempFolder();
  const original = join(folder, `original.${extension}`);
  await writeFile(original, bytes);
  const cache = join(folder, "renditions");
  return {
    original,
    cache,
    find: (width: number) =>
      createRenditionCache(cache, () => original)({ sha256, extension }, width),
  };
}

function photograph(): Sharp {
  return sharp({ create: { width: 4000, height: 3000, channels: 3, background: "#345" } });
}

it("makes what the window shows once, and again when it is gone", async () => {
  const { find, cache, original } = await setUp(await photograph().tiff().toBuffer(), "tif");
  const path = join(cache, "ab", `${sha256}-1600.webp`);
  expect(await find(1600)).toEqual({ path, extension: "webp" });
  const { width, height } = await sharp(await readFile(path)).metadata();
  expect([width, height]).toEqual([1600, 1200]);
  const before = (await stat(path)).mtimeMs;
  await find(1600);
  expect((await stat(path)).mtimeMs).toBe(before);
  await rm(cache, { recursive: true });
  expect(await find(1600)).toEqual({ path, extension: "webp" });
  // What is there is served without the original.
  await rm(original);
  expect(await find(1600)).toEqual({ path, extension: "webp" });
  expect(await find(3200)).toBeNull();
});

it("knows no other widths", async () => {
  const { find } = await setUp(await photograph().png().toBuffer(), "png");
  expect(await find(1601)).toBeNull();
});

it("shows a picture that moves as it is", async () => {
  const frames = await Promise.all(
    ["#f00", "#00f"].map((background) =>
      sharp({ create: { width: 40, height: 20, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const gif = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  const { find, original } = await setUp(gif, "gif");
  expect(await find(1600)).toMatchObject({ path: original, extension: "gif" });
});

it("shows the original where the cache cannot be written, and nothing of what cannot be read", async () => {
  const { find, original, cache } = await setUp(await photograph().png().toBuffer(), "png");
  await writeFile(cache, "in the way");
  expect(await find(1600)).toMatchObject({ path: original, extension: "png" });
  const broken = await setUp(Buffer.from("\x89PNG\r\n\x1a\nand no more", "latin1"), "png");
  expect(await broken.find(1600)).toBeNull();
});

it("sweeps away what nobody has looked at for two months", async () => {
  const folder = await createTempFolder();
  await mkdir(join(folder, "ab"));
  const now = Date.UTC(2026, 10, 23);
  for (const [name, days] of [
    ["old.webp", 61],
    ["new.webp", 59],
  ] as const) {
    await writeFile(join(folder, "ab", name), "x");
    const then = new Date(now - days * 24 * 60 * 60 * 1000);
    await utimes(join(folder, "ab", name), then, then);
  }
  await sweepRenditions(folder, now);
  await expect(stat(join(folder, "ab", "old.webp"))).rejects.toThrow("ENOENT");
  expect((await stat(join(folder, "ab", "new.webp"))).isFile()).toBe(true);
});
