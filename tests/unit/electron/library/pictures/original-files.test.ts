import { createHash } from "node:crypto";
import { readdir, readFile, stat, truncate } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { failed, ok } from "#shared/result.ts";
import { createTestFiles, requireOk } from "../../../../support/library-fixture.ts";

async function png(): Promise<Buffer> {
  return sharp({ create: { width: 8, height: 6, channels: 3, background: "#369" } })
    .png()
    .toBuffer();
}

it("keeps a picture file under its hash, byte for byte, whatever its name says", async () => {
  const library = await createTestFiles();
  const bytes = await png();
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const kept = await library.pictures.keepFile(bytes, "../../holiday.jpg");
  expect(kept).toEqual(ok({ sha256, extension: "png", width: 8, height: 6 }));
  const path = library.pictures.pathOf(requireOk(kept));
  expect(path).toBe(join(library.path, "originals", sha256.slice(0, 2), `${sha256}.png`));
  expect(await readFile(path)).toEqual(bytes);
});

it("keeps the same content once and never writes it again", async () => {
  const library = await createTestFiles();
  const bytes = await png();
  const first = requireOk(await library.pictures.keepFile(bytes, "a.png"));
  const before = await stat(library.pictures.pathOf(first), { bigint: true });
  expect(await library.pictures.keepFile(bytes, "b.png")).toEqual(ok(first));
  const after = await stat(library.pictures.pathOf(first), { bigint: true });
  expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
});

it("mends a kept file that something cut short", async () => {
  const library = await createTestFiles();
  const bytes = await png();
  const file = requireOk(await library.pictures.keepFile(bytes, "a.png"));
  await truncate(library.pictures.pathOf(file), 10);
  requireOk(await library.pictures.keepFile(bytes, "a.png"));
  expect(await readFile(library.pictures.pathOf(file))).toEqual(bytes);
});

it("keeps nothing of what is no picture", async () => {
  const library = await createTestFiles();
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
  expect(await library.pictures.keepFile(svg, "logo.svg")).toEqual(
    failed({ code: "picture-kind-refused", name: "logo.svg", kind: "svg" }),
  );
  expect(await readdir(join(library.path, "originals"))).toEqual([]);
});

// Of a WebP or TIFF that was cut short nothing can be read: its directory is at the end.
it.each(["jpeg", "png", "gif"] as const)(
  "keeps a %s that was cut short, and remembers that it was",
  async (format) => {
    const { pictures } = await createTestFiles();
    const noise = { type: "gaussian" as const, mean: 128, sigma: 60 };
    const bytes = await sharp({
      create: { width: 300, height: 200, channels: 3, background: "#000", noise },
    })
      .toFormat(format)
      .toBuffer();
    const whole = await pictures.keepFile(bytes, "a");
    const short = await pictures.keepFile(bytes.subarray(0, bytes.length * 0.6), "a");
    expect([
      whole.ok && "incomplete" in whole.value,
      short.ok ? short.value.incomplete : short.failure,
    ]).toEqual([false, true]);
  },
);
