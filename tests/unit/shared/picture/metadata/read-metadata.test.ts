import fc from "fast-check";
import { expect, it } from "vitest";
import { metadataNames } from "#shared/picture/metadata/metadata-fields.ts";
import { readMetadata } from "#shared/picture/metadata/read-metadata.ts";
import { toXmp } from "#shared/picture/metadata/xmp/to-xmp.ts";
import { xmpPlaces } from "#shared/picture/metadata/xmp/xmp-fields.ts";
import {
  fullValues,
  pictureFormats,
  pictureWith,
} from "../../../../support/pictures-with-metadata.ts";

it.each(pictureFormats)("reads every field back that XMP can hold, in %s", async (format) => {
  const { fields, complete } = readMetadata(await pictureWith(format, fullValues));
  const inXmp = Object.fromEntries(
    Object.entries(fields)
      .filter(([key]) => key.startsWith("xmp."))
      .map(([key, value]) => [key.slice(4), value]),
  );
  expect(inXmp).toEqual(fullValues);
  expect(complete).toBe(true);
});

it("reads IIM and EXIF beside XMP, each under its own layer", async () => {
  const { fields, iimEncoding, blocks } = readMetadata(await pictureWith("jpeg", fullValues));
  expect(blocks).toEqual({ xmp: 1, iim: 1, exif: 1, extendedXmp: 0, c2pa: false });
  expect(iimEncoding).toBe("utf-8");
  expect(fields["iim.creator"]).toEqual(["أحمد الصالح", "Zoë Müller"]);
  // 32 bytes are all there is room for.
  expect(fields["iim.credit"]).toBe("Zoë Müller/AFP via Getty Image");
  expect(fields["iim.dateCreated"]).toBe("20261105");
  expect(fields["exif.creator"]).toBe("أحمد الصالح; Zoë Müller");
  expect(fields["exif.copyright"]).toBe("© 2026 AFP & partners");
});

it("has an XMP place for every name but times, which XMP writes into the date", () => {
  const without = metadataNames.filter((name) => xmpPlaces[name] === undefined);
  expect(without).toEqual(["releaseTime", "expirationTime"]);
});

it("keeps any text that XML can hold, in one value and in lists", async () => {
  const text = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
    .map((value) => value.replace(/[\p{Cc}\u{FFFE}\u{FFFF}]/gu, "x").trim())
    .filter((value) => value !== "");
  await fc.assert(
    fc.asyncProperty(text, fc.array(text, { minLength: 1, maxLength: 4 }), async (one, many) => {
      const { fields } = readMetadata(await pictureWith("png", { credit: one, creator: many }));
      expect(fields).toEqual({ "xmp.credit": one, "xmp.creator": many });
    }),
    { numRuns: 60 },
  );
});

it("reads names of properties and namespaces in any case, as Getty writes dc:Rights", async () => {
  const xmp = toXmp({ copyright: "2026 Getty Images" })
    .replaceAll("dc:rights", "dc:Rights")
    .replace("http://purl.org/dc/elements/1.1/", "http://PURL.org/dc/elements/1.1/");
  const { fields } = readMetadata(await pictureWith("webp", {}, xmp));
  expect(fields).toEqual({ "xmp.copyright": "2026 Getty Images" });
});

it("takes the last of two values in one packet, as Getty corrects captions", async () => {
  const xmp = toXmp({ headline: "Wrong" }).replace(
    "</rdf:Description>",
    "<photoshop:Headline>Corrected</photoshop:Headline></rdf:Description>",
  );
  const { fields } = readMetadata(await pictureWith("jpeg", {}, xmp));
  expect(fields["xmp.headline"]).toBe("Corrected");
});

it("finds XMP behind a header that is spelt wrong", async () => {
  const bytes = await pictureWith("jpeg", { credit: "PA" });
  const text = Buffer.from(bytes).toString("latin1");
  const at = text.indexOf("http://ns.adobe.com/xap/1.0/\0");
  bytes.set(Buffer.from("XMP\0://ns.adobe.com", "latin1"), at);
  expect(readMetadata(bytes).fields["xmp.credit"]).toBe("PA");
});

it("expands no entity of a document's own, and reads on", async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>${toXmp({ credit: "AFP" })}`;
  const { fields } = readMetadata(
    await pictureWith("png", {}, bomb.replace("AFP", "&b;&b;&b;AFP")),
  );
  expect(String(fields["xmp.credit"])).not.toContain("lol");
});

it("answers damage with less, never with an error", async () => {
  const files = await Promise.all(pictureFormats.map((format) => pictureWith(format, fullValues)));
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.nat(),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 12 }),
      (file, end, flips) => {
        const bytes = file.slice(0, end % 3 === 0 ? end % file.length : file.length);
        for (const [at, value] of flips) if (bytes.length > 0) bytes[at % bytes.length] = value;
        expect(() => readMetadata(bytes)).not.toThrow();
      },
    ),
    { numRuns: 2000 },
  );
});

it("says when the beginning of a file was not enough", async () => {
  const bytes = await pictureWith("jpeg", fullValues);
  expect(readMetadata(bytes.subarray(0, 400)).complete).toBe(false);
  expect(readMetadata(new TextEncoder().encode("<html>no picture</html>"))).toEqual({
    blocks: { xmp: 0, iim: 0, exif: 0, extendedXmp: 0, c2pa: false },
    iimEncoding: null,
    fields: {},
    complete: true,
  });
});
