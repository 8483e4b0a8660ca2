import sharp from "sharp";
import { expect, it } from "vitest";
import { withJpegSegments } from "#shared/picture/metadata/containers/with-jpeg-segments.ts";
import { toExif } from "#shared/picture/metadata/exif/to-exif.ts";
import { toIim } from "#shared/picture/metadata/iim/to-iim.ts";
import { readMetadata } from "#shared/picture/metadata/read-metadata.ts";
import { fullValues, pictureWith } from "../../../../../support/pictures-with-metadata.ts";

it("leaves every pixel and the colour profile as they were", async () => {
  const plain = await sharp({ create: { width: 20, height: 10, channels: 3, background: "#a52" } })
    .withIccProfile("p3")
    .jpeg()
    .toBuffer();
  const written = withJpegSegments(plain, { exif: toExif(fullValues), iim: toIim(fullValues) });
  const pixels = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes).raw().toBuffer();
  expect(await pixels(written)).toEqual(await pixels(plain));
  expect((await sharp(written).metadata()).icc).toEqual((await sharp(plain).metadata()).icc);
});

it("takes the place of what the file had, once", async () => {
  const first = await pictureWith("jpeg", { creator: ["Old Name"], credit: "Old" });
  const again = withJpegSegments(first, {
    exif: toExif({ creator: ["New Name"] }),
    iim: toIim({ creator: ["New Name"] }),
  });
  const { blocks, fields } = readMetadata(again);
  expect(blocks).toMatchObject({ iim: 1, exif: 1 });
  expect([fields["iim.creator"], fields["exif.creator"], fields["iim.credit"]]).toEqual([
    ["New Name"],
    "New Name",
    undefined,
  ]);
});
