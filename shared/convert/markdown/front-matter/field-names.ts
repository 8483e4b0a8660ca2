/** The envelope's fields and their names in the front matter, in the order they are written. */
export const envelopeFields = {
  slug: "slug",
  webSlug: "web_slug",
  status: "status",
  section: "section",
  keywords: "keywords",
  language: "language",
  direction: "direction",
  headlines: "headlines",
  trailText: "trail_text",
  searchTitle: "search_title",
  searchDescription: "search_description",
  embargoUntil: "embargo_until",
  legal: "legal",
  corrections: "corrections",
  notesToDesk: "notes_to_desk",
  commissionedLength: "commissioned_length",
  created: "created",
  updated: "updated",
  published: "published",
  overrides: "overrides",
  kicker: "kicker",
  dateline: "dateline",
  format: "format",
  id: "id",
  revision: "revision",
} as const;

/** The fields of a picture's record and their names in the front matter. */
export const pictureFields = {
  format: "format",
  id: "id",
  revision: "revision",
  file: "file",
  earlierFiles: "earlier_files",
  address: "address",
  description: "description",
  headline: "headline",
  creators: "creators",
  creditLine: "credit_line",
  source: "source",
  supplyChain: "supply_chain",
  copyrightNotice: "copyright_notice",
  usageTerms: "usage_terms",
  webStatement: "web_statement",
  licensor: "licensor",
  copyrightOwners: "copyright_owners",
  instructions: "instructions",
  supplierId: "supplier_id",
  jobId: "job_id",
  title: "title",
  captionWriter: "caption_writer",
  persons: "persons",
  dateCreated: "date_created",
  place: "place",
  location: "location",
  ai: "ai",
  altText: "alt_text",
  extendedDescription: "extended_description",
  digitalSourceType: "digital_source_type",
  dataMining: "data_mining",
  rights: "rights",
  provenance: "provenance",
  created: "created",
  updated: "updated",
} as const;

/** Keys of the front matter that are no field of the envelope. */
export const furnitureKeys = [
  "headline",
  "headline_markdown",
  "standfirst",
  "standfirst_markdown",
  "byline",
  "byline_markdown",
  "contributors",
  "lead_picture",
  "pictures",
  "attributes",
  "extra",
] as const;

/** What other tools call a field of ours. `slug` is one of theirs too, for the address on the web. */
export const foreignKeys = [
  "title",
  "subtitle",
  "deck",
  "author",
  "authors",
  "date",
  "tags",
  "lang",
] as const;

// Fields inside fields, wherever they stand.
const inner: Readonly<Record<string, string>> = {
  clearedBy: "cleared_by",
  jobTitle: "job_title",
  countryCode: "country_code",
  promptWriter: "prompt_writer",
};
const innerBack = Object.fromEntries(Object.entries(inner).map(([name, key]) => [key, name]));

/** Names the fields inside `legal`, `creators`, `rights` and the like as the front matter does. */
export function toInnerKeys(value: unknown): unknown {
  return rename(value, inner);
}

/** Names them as the envelope does. */
export function fromInnerKeys(value: unknown): unknown {
  return rename(value, innerBack);
}

function rename(value: unknown, names: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => rename(item, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]: [string, unknown]) => [
      Object.hasOwn(names, name) ? names[name] : name,
      inside,
    ]),
  );
}
