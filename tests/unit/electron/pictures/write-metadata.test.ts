import sharp, { type Sharp } from "sharp";
import { expect, it } from "vitest";
import { readMetadata } from "#shared/picture/metadata/read-metadata.ts";
import { failed } from "#shared/result.ts";
import { toMetadata } from "#shared/picture/to-metadata.ts";
import { writeMetadata } from "../../../../electron/pictures/write-metadata.ts";
import { requireOk, unsavedPicture } from "../../../support/library-fixture.ts";

const picture = unsavedPicture({
  creators: [{ name: "أحمد الصالح", jobTitle: "مصوّر" }, { name: "Zoë Müller" }],
  supplyChain: ["AFP", "Getty Images"],
  creditLine: "أحمد الصالح وZoë Müller/AFP via Getty Images",
  copyrightNotice: "© 2026 AFP & <partners>",
  copyrightOwners: ["AFP"],
  usageTerms: "Editorial use only",
  webStatement: "https://agency.example/terms?a=1&b=2",
  licensor: { name: "Getty Images", url: "https://getty.example/1?x=1&y=2" },
  instructions: "NO SALES",
  description: "رافعات في الميناء\nat dusk",
  dataMining: "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED",
  digitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
  ai: { system: "Example Model", prompt: "A skyline" },
  location: { city: "بيروت", countryCode: "LBN" },
  dateCreated: "2026-11-05T16:20:00+02:00",
});
const order = { picture, name: "a" };
const formats = ["jpeg", "png", "webp", "avif", "tiff", "gif"] as const;

/** Noise, so that a lost or moved byte shows. */
function noise(width = 60, height = 40): Sharp {
  const size = { width, height, channels: 3 as const };
  return sharp({
    create: { ...size, background: "#888", noise: { type: "gaussian", mean: 128, sigma: 50 } },
  });
}

async function pixelsOf(bytes: Uint8Array): Promise<unknown> {
  const { data, info } = await sharp(bytes, { animated: true, failOn: "none" })
    .raw({ depth: "ushort" })
    .toBuffer({ resolveWithObject: true });
  return { data, info };
}

async function written(bytes: Uint8Array): Promise<Uint8Array> {
  return requireOk(await writeMetadata(bytes, order));
}

it.each(formats)("writes the record into a %s, and leaves the pixels alone", async (format) => {
  const bytes = await noise().withIccProfile("p3").toFormat(format).toBuffer();
  const made = await written(bytes);
  const { fields } = readMetadata(made);
  expect(fields).toMatchObject({
    "xmp.creator": ["أحمد الصالح", "Zoë Müller"],
    "xmp.credit": picture.creditLine,
    "xmp.copyright": "© 2026 AFP & <partners>",
    "xmp.licensorURL": ["https://getty.example/1?x=1&y=2"],
    "xmp.description": "رافعات في الميناء\nat dusk",
    "xmp.dataMining": picture.dataMining,
    "xmp.aiSystem": "Example Model",
  });
  expect(Object.keys(fields).filter((key) => key.startsWith("xmp."))).toHaveLength(
    Object.keys(toMetadata(picture)).length,
  );
  expect(await pixelsOf(made)).toEqual(await pixelsOf(bytes));
  expect((await sharp(made).metadata()).icc).toEqual((await sharp(bytes).metadata()).icc);
});

it.each(formats)("writes a %s the same way twice, so that it is one file", async (format) => {
  const once = await written(await noise().toFormat(format).toBuffer());
  expect(Buffer.from(await written(once)).equals(once)).toBe(true);
});

it.each(["jpeg", "png", "webp", "tiff", "avif"] as const)(
  "keeps which way a %s is turned, and takes out the place and the camera",
  async (format) => {
    const bytes = await noise()
      .withExif({
        IFD0: { Make: "SECRET-CAMERA", Model: "X" },
        IFD2: { BodySerialNumber: "SECRET-SERIAL" },
        IFD3: {
          GPSLatitudeRef: "N",
          GPSLatitude: "51/1 30/1 0/1",
          GPSLongitudeRef: "W",
          GPSLongitude: "0/1 7/1 0/1",
        },
      })
      .withMetadata({ orientation: 6 })
      .toFormat(format)
      .toBuffer();
    const made = await written(bytes);
    const shown = (from: Uint8Array): Promise<Buffer> => sharp(from).autoOrient().raw().toBuffer();
    expect(await shown(made)).toEqual(await shown(bytes));
    expect(Buffer.from(made).includes("SECRET")).toBe(false);
    const kept = requireOk(await writeMetadata(bytes, { ...order, placeFrom: bytes }));
    const place = ["51,30.000000N", "0,7.000000W"].map((text) => Buffer.from(kept).includes(text));
    const isThere = Buffer.from(bytes).includes("SECRET-CAMERA");
    expect(place).toEqual([isThere, isThere]);
    expect(["51,30", "GPS"].map((text) => Buffer.from(made).includes(text))).toEqual([
      false,
      false,
    ]);
  },
);

it.each([
  ["a CMYK JPEG", () => noise().toColourspace("cmyk").withIccProfile("cmyk").jpeg()],
  ["a CMYK TIFF", () => noise().toColourspace("cmyk").withIccProfile("cmyk").tiff()],
  ["a 16-bit PNG", () => noise().toColourspace("rgb16").png()],
  ["a 16-bit TIFF", () => noise().toColourspace("rgb16").tiff({ compression: "lzw" })],
  ["a tiled TIFF", () => noise(300, 300).tiff({ tile: true, compression: "deflate" })],
  ["a TIFF with JPEG in it", () => noise(300, 300).tiff({ compression: "jpeg" })],
  ["a grey JPEG", () => noise().greyscale().jpeg()],
  ["a PNG with a palette", () => noise().png({ palette: true })],
  ["a lossless WebP with alpha", () => noise().ensureAlpha(0.5).webp({ lossless: true })],
  ["a lossy WebP with alpha", () => noise().ensureAlpha(0.5).webp()],
  ["an AVIF with alpha", () => noise().ensureAlpha(0.5).avif()],
])("leaves the pixels of %s alone", async (_, draw) => {
  const bytes = await draw().toBuffer();
  const made = await written(bytes);
  expect(await pixelsOf(made)).toEqual(await pixelsOf(bytes));
  const { space, depth, hasAlpha, icc } = await sharp(made).metadata();
  const before = await sharp(bytes).metadata();
  expect({ space, depth, hasAlpha, icc }).toEqual({
    space: before.space,
    depth: before.depth,
    hasAlpha: before.hasAlpha,
    icc: before.icc,
  });
});

it.each(["gif", "webp"] as const)("leaves a %s that moves moving", async (format) => {
  const frames = await Promise.all([1, 2, 3].map(() => noise().png().toBuffer()));
  const bytes = await sharp(frames, { join: { animated: true } })
    .toFormat(format, { loop: 2, delay: [100, 200, 300] })
    .toBuffer();
  const made = await written(bytes);
  const { pages, delay, loop } = await sharp(made, { animated: true }).metadata();
  expect({ pages, delay, loop }).toEqual({ pages: 3, delay: [100, 200, 300], loop: 2 });
  expect(await pixelsOf(made)).toEqual(await pixelsOf(bytes));
});

it("encodes anew what cannot be taken apart, rather than let it out without its credit", async () => {
  const whole = await noise(200, 200).png().toBuffer();
  const short = whole.subarray(0, whole.length - 2000);
  expect(readMetadata(await written(short)).fields["xmp.credit"]).toBe(picture.creditLine);
});

it("cuts what IIM cannot hold, at the end of a letter, and lets XMP have all of it", async () => {
  const bytes = await noise().jpeg().toBuffer();
  const long = { ...picture, creditLine: "صورة ".repeat(30).trim(), description: "ب".repeat(1990) };
  const made = requireOk(await writeMetadata(bytes, { picture: long, name: "a" }));
  const { fields } = readMetadata(made);
  expect([fields["xmp.description"], fields["iim.description"]]).toEqual([
    long.description,
    "ب".repeat(1000),
  ]);
});

it("writes what looks like damage as it stands: it may be somebody's name", async () => {
  const bytes = await noise().jpeg().toBuffer();
  const odd = unsavedPicture({
    creators: [{ name: "BjÃ¸rn \u0000\u0008Ødegård\ud800 " }],
    creditLine: "  BjÃ¸rn \r\n",
  });
  const made = requireOk(await writeMetadata(bytes, { picture: odd, name: "a" }));
  expect(readMetadata(made).fields["xmp.creator"]).toEqual(["BjÃ¸rn Ødegård"]);
});

it("says which text is too long for a JPEG, instead of leaving it out", async () => {
  const bytes = await noise().jpeg().toBuffer();
  const huge = { ...picture, description: "x".repeat(70_000) };
  const made = await writeMetadata(bytes, { picture: huge, name: "a" });
  expect(made).toEqual(
    failed({ code: "picture-not-written", name: "a", field: "xmp.description" }),
  );
});

it("refuses what is no picture", async () => {
  expect(await writeMetadata(Buffer.from("Words"), order)).toMatchObject({
    failure: { code: "not-a-picture", name: "a" },
  });
});
