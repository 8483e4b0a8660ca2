import sharp from "sharp";
import { expect, it } from "vitest";
import { largestPictureFile } from "#shared/picture/largest-picture-file.ts";
import { failed, ok } from "#shared/result.ts";
import { measurePicture } from "../../../../electron/pictures/measure-picture.ts";

const picture = sharp({ create: { width: 12, height: 8, channels: 3, background: "#a33" } });

it.each([
  ["jpeg", "jpg"],
  ["png", "png"],
  ["gif", "gif"],
  ["webp", "webp"],
  ["tiff", "tif"],
  ["avif", "avif"],
] as const)("tells a %s by its bytes, whatever it is called", async (format, extension) => {
  const bytes = await picture.clone().toFormat(format).toBuffer();
  expect(await measurePicture(bytes, "notes.txt")).toEqual(ok({ extension, width: 12, height: 8 }));
});

it("measures a picture as it is shown, turned as its camera says", async () => {
  const bytes = await picture.clone().jpeg().withMetadata({ orientation: 6 }).toBuffer();
  expect(await measurePicture(bytes, "a.jpg")).toEqual(
    ok({ extension: "jpg", width: 8, height: 12 }),
  );
});

it("measures one frame of a moving GIF", async () => {
  const frames = await Promise.all(
    ["#a33", "#3a3", "#33a"].map((background) =>
      sharp({ create: { width: 12, height: 8, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const bytes = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  expect((await sharp(bytes, { animated: true }).metadata()).pages).toBe(3);
  expect(await measurePicture(bytes, "a.gif")).toEqual(
    ok({ extension: "gif", width: 12, height: 8 }),
  );
});

it("keeps a picture that was cut short after its header", async () => {
  const bytes = await picture.clone().resize(400, 300).png({ compressionLevel: 0 }).toBuffer();
  expect(await measurePicture(bytes.subarray(0, bytes.length / 2), "a.png")).toEqual(
    ok({ extension: "png", width: 400, height: 300 }),
  );
});

it("refuses an empty file", async () => {
  const empty = failed({ code: "empty-input", name: "a.jpg" });
  expect(await measurePicture(new Uint8Array(), "a.jpg")).toEqual(empty);
});

it("refuses a file beyond the limit before anything reads it", async () => {
  const bytes = Buffer.alloc(largestPictureFile + 1);
  expect(await measurePicture(bytes, "a.jpg")).toEqual(
    failed({
      code: "too-large",
      name: "a.jpg",
      bytes: largestPictureFile + 1,
      limitBytes: largestPictureFile,
    }),
  );
});

/** The header of a PNG that says it is enormous: a decompression bomb without the bomb. */
async function enormousPng(): Promise<Buffer> {
  const bytes = await picture.clone().png().toBuffer();
  bytes.writeUInt32BE(60_000, 16);
  bytes.writeUInt32BE(60_000, 20);
  return bytes;
}

it("refuses a picture of more pixels than memory holds, and says how many", async () => {
  expect(await measurePicture(await enormousPng(), "a.png")).toEqual(
    failed({
      code: "too-many-pixels",
      name: "a.png",
      width: 60_000,
      height: 60_000,
      limitMegapixels: 268,
    }),
  );
});

it.each([
  ["svg", '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
  ["svg", "<!-- drawn --> <svg onload='alert(1)'>"],
  ["pdf", "%PDF-1.7\n%\xe2\xe3\xcf\xd3"],
  ["heic", "\0\0\0\x18ftypheic\0\0\0\0mif1heic"],
  ["heic", "\0\0\0\x18ftypmif1\0\0\0\0mif1heic"],
  ["page", "<!DOCTYPE html><html><p>Not found</p>"],
  ["broken", "\xff\xd8\xff\xe0"],
  ["broken", "II*\0\xff\xff\xff\x7frubbish"],
  ["page", "\xef\xbb\xbf\n<html lang='en'>"],
] as const)("says of a %s what it is", async (kind, text) => {
  expect(await measurePicture(Buffer.from(text, "latin1"), "a.jpg")).toEqual(
    failed({ code: "picture-kind-refused", name: "a.jpg", kind }),
  );
});

it("says that any other file is no picture", async () => {
  expect(await measurePicture(Buffer.from("Not a picture at all"), "a.jpg")).toEqual(
    failed({ code: "not-a-picture", name: "a.jpg" }),
  );
});
