import { dataMiningChoices, digitalSourceTypes } from "./iptc-choices.ts";
import { rightsCategories } from "../rights/rights-category.ts";

/** Under which the form shows the fields of a picture, in this order. */
export const pictureGroups = [
  "credit",
  "licence",
  "rights",
  "content",
  "access",
  "where",
  "made",
  "ids",
] as const;
export type PictureGroup = (typeof pictureGroups)[number];

/** How a field is written: a line, lines, one of several a line, a date, an address, one of a list. */
export type PictureFieldKind = "line" | "text" | "list" | "date" | "address" | "choice";

export type PictureField = {
  readonly group: PictureGroup;
  readonly kind: PictureFieldKind;
  /** Where it stands in the record. */
  readonly at: readonly [key: string] | readonly [part: string, key: string];
  readonly choices?: readonly string[];
};

/**
 * The fields of a record that are one text or a list of texts, by the names that
 * `docs/picture-metadata.md` has for them; those without one there have the record's own.
 */
export const pictureFields = {
  credit: { group: "credit", kind: "line", at: ["creditLine"] },
  supplyChain: { group: "credit", kind: "list", at: ["supplyChain"] },
  source: { group: "credit", kind: "line", at: ["source"] },
  instructions: { group: "credit", kind: "text", at: ["instructions"] },
  copyright: { group: "licence", kind: "line", at: ["copyrightNotice"] },
  copyrightOwner: { group: "licence", kind: "list", at: ["copyrightOwners"] },
  usageTerms: { group: "licence", kind: "text", at: ["usageTerms"] },
  webStatement: { group: "licence", kind: "address", at: ["webStatement"] },
  licensorName: { group: "licence", kind: "line", at: ["licensor", "name"] },
  licensorURL: { group: "licence", kind: "address", at: ["licensor", "url"] },
  category: {
    group: "rights",
    kind: "choice",
    at: ["rights", "category"],
    choices: Object.keys(rightsCategories),
  },
  restrictions: { group: "rights", kind: "text", at: ["rights", "restrictions"] },
  clearedBy: { group: "rights", kind: "line", at: ["rights", "clearedBy"] },
  headline: { group: "content", kind: "line", at: ["headline"] },
  title: { group: "content", kind: "line", at: ["title"] },
  description: { group: "content", kind: "text", at: ["description"] },
  captionWriter: { group: "content", kind: "line", at: ["captionWriter"] },
  persons: { group: "content", kind: "list", at: ["persons"] },
  altText: { group: "access", kind: "text", at: ["altText"] },
  extDescr: { group: "access", kind: "text", at: ["extendedDescription"] },
  dateCreated: { group: "where", kind: "date", at: ["dateCreated"] },
  place: { group: "where", kind: "line", at: ["place"] },
  sublocation: { group: "where", kind: "line", at: ["location", "sublocation"] },
  city: { group: "where", kind: "line", at: ["location", "city"] },
  state: { group: "where", kind: "line", at: ["location", "state"] },
  country: { group: "where", kind: "line", at: ["location", "country"] },
  countryCode: { group: "where", kind: "line", at: ["location", "countryCode"] },
  digitalSourceType: {
    group: "made",
    kind: "choice",
    at: ["digitalSourceType"],
    choices: digitalSourceTypes,
  },
  aiSystem: { group: "made", kind: "line", at: ["ai", "system"] },
  aiSystemVersion: { group: "made", kind: "line", at: ["ai", "version"] },
  aiPrompt: { group: "made", kind: "text", at: ["ai", "prompt"] },
  aiPromptWriter: { group: "made", kind: "line", at: ["ai", "promptWriter"] },
  dataMining: { group: "made", kind: "choice", at: ["dataMining"], choices: dataMiningChoices },
  supplierId: { group: "ids", kind: "line", at: ["supplierId"] },
  jobId: { group: "ids", kind: "line", at: ["jobId"] },
} as const satisfies Readonly<Record<string, PictureField>>;

export type PictureFieldId = keyof typeof pictureFields;

/** All of them, in the order in which they are shown. */
export const pictureFieldIds = Object.keys(pictureFields) as readonly PictureFieldId[];

/** The field by its name, with all that it may have. */
export function pictureField(id: PictureFieldId): PictureField {
  return pictureFields[id];
}

/** Whether this is the name of one of them. */
export function isPictureField(name: string): name is PictureFieldId {
  return Object.hasOwn(pictureFields, name);
}
