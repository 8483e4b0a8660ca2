import sharp, { type Sharp } from "sharp";
import { expect, it } from "vitest";
import { failed } from "#shared/result.ts";
import { makeRendition } from "../../../../electron/pictures/make-rendition.ts";
import { requireOk } from "../../../support/library-fixture.ts";

const order = { crop: null, box: null, kind: "jpg", name: "a" } as const;

/** Left half red, right half blue. */
function twoHalves(): Sharp {
  const blue = { create: { width: 100, height: 100, channels: 3 as const, background: "#00f" } };
  return sharp({ create: { width: 200, height: 100, channels: 3, background: "#f00" } }).composite([
    { input: blue, left: 100, top: 0 },
  ]);
}

async function colourOf(bytes: Uint8Array): Promise<string> {
  const { channels } = await sharp(bytes).stats();
  const [red = 0, green = 0, blue = 0] = channels.map(({ mean }) => mean);
  return red > 200 && blue < 50
    ? "red"
    : blue > 200 && red < 50
      ? "blue"
      : `${red} ${green} ${blue}`;
}

it.each(["jpeg", "png", "webp", "tiff", "gif", "avif"] as const)(
  "shows the part of a %s that a crop leaves, and leaves the original alone",
  async (format) => {
    const bytes = await twoHalves().toFormat(format).toBuffer();
    const before = Buffer.from(bytes);
    const crop = { x: 0.55, y: 0, width: 0.4, height: 0.5 };
    const made = requireOk(await makeRendition(bytes, { ...order, crop }));
    const { width, height } = await sharp(made).metadata();
    expect([width, height, await colourOf(made)]).toEqual([80, 50, "blue"]);
    expect(bytes).toEqual(before);
  },
);

it("crops a picture as it is shown, turned as its camera says", async () => {
  // Orientation 6 is shown a quarter turn clockwise: its left half is then on top.
  const bytes = await twoHalves().png().toBuffer();
  const turned = await sharp(bytes).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const crop = { x: 0, y: 0, width: 1, height: 0.45 };
  const made = requireOk(await makeRendition(turned, { ...order, crop }));
  const { width, height, orientation } = await sharp(made).metadata();
  expect([width, height, orientation, await colourOf(made)]).toEqual([100, 90, undefined, "red"]);
});

it("fits a picture into a box, and enlarges none", async () => {
  const bytes = await twoHalves().png().toBuffer();
  const size = async (width: number, height: number): Promise<number[]> => {
    const made = requireOk(
      await makeRendition(bytes, { ...order, kind: "webp", box: { width, height } }),
    );
    const measured = await sharp(made).metadata();
    return [measured.width, measured.height];
  };
  expect([await size(50, 200), await size(800, 10), await size(400, 400)]).toEqual([
    [50, 25],
    [20, 10],
    [200, 100],
  ]);
});

it("keeps the colour profile, and takes out the place where a picture was taken", async () => {
  const bytes = await twoHalves()
    .withIccProfile("p3")
    .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" } })
    .jpeg()
    .toBuffer();
  expect((await sharp(bytes).metadata()).exif?.includes("N\0")).toBe(true);
  const { icc, exif } = await sharp(requireOk(await makeRendition(bytes, order))).metadata();
  expect(icc).toEqual((await sharp(bytes).metadata()).icc);
  expect(exif).toBeUndefined();
});

it("turns the colours of paper into those of screens", async () => {
  const bytes = await twoHalves().toColourspace("cmyk").withIccProfile("cmyk").jpeg().toBuffer();
  const before = await sharp(bytes).metadata();
  const crop = { x: 0, y: 0, width: 0.45, height: 1 };
  const made = requireOk(await makeRendition(bytes, { ...order, crop }));
  const after = await sharp(made).metadata();
  expect([before.space, after.space, after.icc]).toEqual(["cmyk", "srgb", undefined]);
  const [red = 0, , blue = 255] = (await sharp(made).stats()).channels.map(({ mean }) => mean);
  expect([red > 180, blue < 80]).toEqual([true, true]);
});

it("reads sixteen bits a channel", async () => {
  const bytes = await twoHalves().toColourspace("rgb16").png().toBuffer();
  expect((await sharp(bytes).metadata()).depth).toBe("ushort");
  const made = requireOk(
    await makeRendition(bytes, { ...order, kind: "webp", box: { width: 50, height: 50 } }),
  );
  expect((await sharp(made).metadata()).width).toBe(50);
});

it("crops every frame of a picture that moves", async () => {
  const frames = await Promise.all(
    ["#f00", "#0f0", "#00f"].map((background) =>
      sharp({ create: { width: 40, height: 20, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const bytes = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  const crop = { x: 0.5, y: 0, width: 0.5, height: 0.5 };
  const made = requireOk(await makeRendition(bytes, { ...order, kind: "gif", crop }));
  const { pages, width, pageHeight } = await sharp(made, { animated: true }).metadata();
  expect([pages, width, pageHeight]).toEqual([3, 20, 10]);
});

it("shows a picture that was cut short as far as it goes", async () => {
  const bytes = await twoHalves().resize(800, 400).jpeg().toBuffer();
  const short = bytes.subarray(0, bytes.length / 2);
  const made = requireOk(await makeRendition(short, order));
  expect((await sharp(made).metadata()).width).toBe(800);
});

it("refuses what is no picture", async () => {
  const failure = failed({ code: "not-a-picture", name: "a" });
  expect(await makeRendition(Buffer.from("no"), order)).toEqual(failure);
});
