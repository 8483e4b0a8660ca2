import type { MetadataName } from "../metadata-fields.ts";
import { fieldOfEach, textOfXmp, textsOfXmp, xmpKey, type XmpFields } from "./xmp-value.ts";

/** The namespaces IPTC Photo Metadata 2025.1 is written in. */
export const xmpNamespaces = {
  dc: "http://purl.org/dc/elements/1.1/",
  photoshop: "http://ns.adobe.com/photoshop/1.0/",
  xmpRights: "http://ns.adobe.com/xap/1.0/rights/",
  Iptc4xmpCore: "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
  Iptc4xmpExt: "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
  plus: "http://ns.useplus.org/ldf/xmp/1.0/",
} as const;

type Place = {
  readonly prefix: keyof typeof xmpNamespaces;
  readonly name: string;
  /** The field of a structure that is meant. */
  readonly field?: string;
  readonly many?: true;
};

/** Where each field stands in XMP: IPTC Photo Metadata Standard 2025.1, "XMP specification". */
export const xmpPlaces: { readonly [Name in MetadataName]?: Place } = {
  creator: { prefix: "dc", name: "creator", many: true },
  creatorJobTitle: { prefix: "photoshop", name: "AuthorsPosition" },
  credit: { prefix: "photoshop", name: "Credit" },
  source: { prefix: "photoshop", name: "Source" },
  copyright: { prefix: "dc", name: "rights" },
  copyrightOwner: {
    prefix: "plus",
    name: "CopyrightOwner",
    field: "CopyrightOwnerName",
    many: true,
  },
  usageTerms: { prefix: "xmpRights", name: "UsageTerms" },
  webStatement: { prefix: "xmpRights", name: "WebStatement" },
  licensorName: { prefix: "plus", name: "Licensor", field: "LicensorName", many: true },
  licensorURL: { prefix: "plus", name: "Licensor", field: "LicensorURL", many: true },
  imageSupplier: { prefix: "plus", name: "ImageSupplier", field: "ImageSupplierName", many: true },
  supplierId: { prefix: "plus", name: "ImageSupplierImageID" },
  instructions: { prefix: "photoshop", name: "Instructions" },
  dataMining: { prefix: "plus", name: "DataMining" },
  digitalSourceType: { prefix: "Iptc4xmpExt", name: "DigitalSourceType" },
  aiSystem: { prefix: "Iptc4xmpExt", name: "AISystemUsed" },
  aiSystemVersion: { prefix: "Iptc4xmpExt", name: "AISystemVersionUsed" },
  aiPrompt: { prefix: "Iptc4xmpExt", name: "AIPromptInformation" },
  aiPromptWriter: { prefix: "Iptc4xmpExt", name: "AIPromptWriterName" },
  headline: { prefix: "photoshop", name: "Headline" },
  title: { prefix: "dc", name: "title" },
  description: { prefix: "dc", name: "description" },
  captionWriter: { prefix: "photoshop", name: "CaptionWriter" },
  altText: { prefix: "Iptc4xmpCore", name: "AltTextAccessibility" },
  extDescr: { prefix: "Iptc4xmpCore", name: "ExtDescrAccessibility" },
  jobId: { prefix: "photoshop", name: "TransmissionReference" },
  dateCreated: { prefix: "photoshop", name: "DateCreated" },
  releaseDate: { prefix: "plus", name: "LicenseStartDate" },
  expirationDate: { prefix: "plus", name: "LicenseEndDate" },
  sublocation: { prefix: "Iptc4xmpCore", name: "Location" },
  city: { prefix: "photoshop", name: "City" },
  state: { prefix: "photoshop", name: "State" },
  country: { prefix: "photoshop", name: "Country" },
  countryCode: { prefix: "Iptc4xmpCore", name: "CountryCode" },
  persons: { prefix: "Iptc4xmpExt", name: "PersonInImage", many: true },
};

/** The value of a field in what was read; `undefined` where it is missing or empty. */
export function xmpField(
  fields: XmpFields,
  name: MetadataName,
): string | readonly string[] | undefined {
  const place = xmpPlaces[name];
  if (place === undefined) return undefined;
  const namespace = xmpNamespaces[place.prefix];
  const value = fields.get(xmpKey(namespace, place.name));
  if (place.many !== true) return textOfXmp(value) || undefined;
  const texts =
    place.field === undefined
      ? textsOfXmp(value)
      : fieldOfEach(value, xmpKey(namespace, place.field));
  const given = texts.filter((text) => text !== "");
  return given.length === 0 ? undefined : given;
}
