import fc from "fast-check";
import sharp from "sharp";
import { expect, it } from "vitest";
import { withJpegMetadata } from "#shared/picture/metadata/containers/with-jpeg-metadata.ts";
import { toExif } from "#shared/picture/metadata/exif/to-exif.ts";
import { toIim } from "#shared/picture/metadata/iim/to-iim.ts";
import { readMetadata } from "#shared/picture/metadata/read-metadata.ts";
import { toXmp } from "#shared/picture/metadata/xmp/to-xmp.ts";
import { fullValues, pictureWith } from "../../../../../support/pictures-with-metadata.ts";

const blocks = {
  xmp: Buffer.from(toXmp(fullValues)),
  exif: toExif(fullValues),
  iim: toIim(fullValues),
};

function segment(marker: number, text: string): Buffer {
  const data = Buffer.from(text, "latin1");
  const head = Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]);
  return Buffer.concat([head, data]);
}

function rawPixels(bytes: Uint8Array): Promise<Buffer> {
  return sharp(bytes).raw().toBuffer();
}

async function noise(): Promise<Buffer> {
  const size = { width: 90, height: 70, channels: 3 as const };
  return sharp({
    create: { ...size, background: "#888", noise: { type: "gaussian", mean: 128, sigma: 60 } },
  })
    .png()
    .toBuffer();
}

it.each([
  ["baseline", { quality: 90 }],
  ["progressive", { progressive: true }],
  ["many scans", { mozjpeg: true }],
  ["with restarts and no subsampling", { chromaSubsampling: "4:4:4" }],
])("leaves every pixel and the colour profile of a JPEG as they were: %s", async (_, options) => {
  const plain = await sharp(await noise())
    .withIccProfile("p3")
    .jpeg(options)
    .toBuffer();
  const written = withJpegMetadata(plain, blocks) ?? plain;
  expect(readMetadata(written).fields["xmp.credit"]).toBe(fullValues.credit);
  expect(await rawPixels(written)).toEqual(await rawPixels(plain));
  expect((await sharp(written).metadata()).icc).toEqual((await sharp(plain).metadata()).icc);
});

it("takes the place of what the file had, once", async () => {
  const first = await pictureWith("jpeg", { creator: ["Old Name"], credit: "Old" });
  const values = { creator: ["New Name"] };
  const again = withJpegMetadata(first, {
    xmp: Buffer.from(toXmp(values)),
    exif: toExif(values),
    iim: toIim(values),
  });
  expect(readMetadata(again ?? first)).toMatchObject({
    blocks: { xmp: 1, iim: 1, exif: 1 },
    fields: {
      "xmp.creator": ["New Name"],
      "iim.creator": ["New Name"],
      "exif.creator": "New Name",
    },
  });
});

it("lets out no comment, maker's segment, thumbnail, Content Credentials or hanger-on", async () => {
  const plain = await sharp(await noise())
    .jpeg()
    .toBuffer();
  const dressed = Buffer.concat([
    plain.subarray(0, 2),
    // JFIF with a thumbnail of one pixel.
    segment(0xe0, "JFIF\0\x01\x02\x00\x00\x01\x00\x01\x01\x01SEC"),
    segment(0xe0, "JFXX\0\x10SECRET-JFXX"),
    segment(0xe1, "http://ns.adobe.com/xmp/extension/\0SECRET-EXTENDED"),
    segment(0xe2, "MPF\0SECRET-MPF"),
    segment(0xe3, "SECRET-META"),
    segment(0xeb, "JP\0\0c2paSECRET"),
    segment(0xec, "DuckySECRET"),
    segment(0xfe, "SECRET-COMMENT"),
    plain.subarray(2),
    plain,
    Buffer.from("SECRET-TRAILER"),
  ]);
  const written = Buffer.from(withJpegMetadata(dressed, blocks) ?? dressed);
  expect(written.toString("latin1")).not.toContain("SEC");
  expect(written.length).toBeLessThan(plain.length + 8000);
  expect(await rawPixels(written)).toEqual(await rawPixels(plain));
});

it("keeps Adobe's word for how the colours are to be read", async () => {
  const bytes = await sharp(await noise())
    .toColourspace("cmyk")
    .withIccProfile("cmyk")
    .jpeg()
    .toBuffer();
  const written = withJpegMetadata(bytes, blocks) ?? bytes;
  expect(Buffer.from(written).includes("Adobe")).toBe(Buffer.from(bytes).includes("Adobe\0d"));
  expect(await rawPixels(written)).toEqual(await rawPixels(bytes));
  expect((await sharp(written).metadata()).space).toBe("cmyk");
});

it("leaves a picture that was cut short as short as it was", async () => {
  const whole = await sharp(await noise())
    .jpeg({ quality: 100 })
    .toBuffer();
  const short = whole.subarray(0, whole.length / 2);
  const written = withJpegMetadata(short, blocks) ?? whole;
  const loose = (bytes: Uint8Array): Promise<Buffer> =>
    sharp(bytes, { failOn: "none" }).raw().toBuffer();
  expect(await loose(written)).toEqual(await loose(short));
  const strict = sharp(written, { failOn: "truncated" }).raw().toBuffer();
  await expect(strict).rejects.toThrow(/premature end/u);
});

it("does not throw on damage, and gives back a picture or nothing", async () => {
  const whole = await pictureWith("jpeg", fullValues);
  fc.assert(
    fc.property(
      fc.nat(whole.length),
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
      (length, changes) => {
        const bytes = Uint8Array.from(whole.subarray(0, length));
        for (const [at, value] of changes) if (at < length) bytes[at] = value;
        const written = withJpegMetadata(bytes, blocks);
        expect(written === null || written.length < whole.length + 9000).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
