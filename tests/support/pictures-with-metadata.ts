import sharp from "sharp";
import { embedMetadata } from "#shared/picture/metadata/embed-metadata.ts";
import { toExif } from "#shared/picture/metadata/exif/to-exif.ts";
import { toIim } from "#shared/picture/metadata/iim/to-iim.ts";
import type { MetadataValues } from "#shared/picture/metadata/metadata-values.ts";
import { toXmp } from "#shared/picture/metadata/xmp/to-xmp.ts";

export const pictureFormats = ["jpeg", "png", "webp", "avif", "tiff"] as const;

/** A small picture of our own with metadata: XMP in any format, EXIF and IIM beside it in a JPEG. */
export async function pictureWith(
  format: (typeof pictureFormats)[number],
  values: MetadataValues,
  xmp = toXmp(values),
): Promise<Uint8Array> {
  const plain = sharp({ create: { width: 8, height: 6, channels: 3, background: "#468" } });
  const bytes = await plain.withXmp(xmp).toFormat(format).toBuffer();
  if (format !== "jpeg") return bytes;
  const blocks = { xmp: Buffer.from(xmp), exif: toExif(values), iim: toIim(values) };
  return embedMetadata(bytes, blocks) ?? bytes;
}

/** A value for every field, Arabic, accents and markup signs among them. */
export const fullValues: MetadataValues = {
  creator: ["أحمد الصالح", "Zoë Müller"],
  creatorJobTitle: "Staff photographer",
  credit: "Zoë Müller/AFP via Getty Images",
  source: "AFP",
  copyright: "© 2026 AFP & partners",
  copyrightOwner: ["AFP", "Zoë Müller"],
  usageTerms: "Editorial use only <no sales>",
  webStatement: "https://agency.example/terms?a=1&b=2",
  licensorName: ["Getty Images", "AFP"],
  licensorURL: ["https://getty.example/1?x=1&y=2", "https://afp.example/2"],
  imageSupplier: ["Getty Images"],
  supplierId: "1234567",
  instructions: "NO SALES; SPAIN OUT",
  dataMining: "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED",
  digitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
  aiSystem: "Example Model",
  aiSystemVersion: "3.1",
  aiPrompt: "A skyline",
  aiPromptWriter: "The desk",
  headline: "حريق في الميناء",
  title: "fire-1",
  description: 'Two lines\nof a caption, "quoted"',
  captionWriter: "zm",
  altText: "Smoke above cranes",
  extDescr: "Smoke rises above three cranes at dusk",
  jobId: "J-1",
  dateCreated: "2026-11-05T16:20:00+02:00",
  releaseDate: "2026-11-06",
  expirationDate: "2026-12-01",
  sublocation: "Port",
  city: "بيروت",
  state: "Beirut",
  country: "Lebanon",
  countryCode: "LBN",
  persons: ["Nobody Known"],
};
