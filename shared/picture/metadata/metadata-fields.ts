/** Where a value comes from. */
export const metadataLayers = ["xmp", "iim", "exif"] as const;
export type MetadataLayer = (typeof metadataLayers)[number];

/** The fields read from a picture: short names, each with its IPTC name in `docs/picture-metadata.md`. */
export const metadataNames = [
  "creator",
  "creatorJobTitle",
  "credit",
  "source",
  "copyright",
  "copyrightOwner",
  "usageTerms",
  "webStatement",
  "licensorName",
  "licensorURL",
  "imageSupplier",
  "supplierId",
  "instructions",
  "dataMining",
  "digitalSourceType",
  "aiSystem",
  "aiSystemVersion",
  "aiPrompt",
  "aiPromptWriter",
  "headline",
  "title",
  "description",
  "captionWriter",
  "altText",
  "extDescr",
  "jobId",
  "dateCreated",
  "releaseDate",
  "releaseTime",
  "expirationDate",
  "expirationTime",
  "sublocation",
  "city",
  "state",
  "country",
  "countryCode",
  "persons",
] as const;
export type MetadataName = (typeof metadataNames)[number];

export type MetadataKey = `${MetadataLayer}.${MetadataName}`;

/** Values by layer and name: a text, or texts where IPTC allows several. */
export type MetadataFields = { readonly [Key in MetadataKey]?: string | readonly string[] };
