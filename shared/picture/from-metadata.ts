import { cleanCredit, type CleaningChange } from "./cleaning/clean-credit.ts";
import type { CleaningRule } from "./cleaning/cleaning-rule.ts";
import { creditTokenValues } from "./credit-line/credit-tokens.ts";
import {
  metadataLayers,
  metadataNames,
  type MetadataFields,
  type MetadataName,
} from "./metadata/metadata-fields.ts";
import { textsOf } from "./metadata/metadata-values.ts";
import type { UnsavedPicture } from "./picture.ts";

/** What of a picture's record comes from its file. */
export type FromMetadata = Omit<UnsavedPicture, "format" | "id" | "file" | "created" | "updated">;

export type ReadRecord = {
  readonly record: FromMetadata;
  readonly changes: readonly CleaningChange[];
};

/**
 * Makes the fields of a record from a file's metadata: for each the first layer that has it, XMP before
 * IIM before EXIF, with every value kept under `provenance`; and the credit cleaned by the rules.
 */
export function fromMetadata(fields: MetadataFields, rules: readonly CleaningRule[]): ReadRecord {
  const all = (name: MetadataName): readonly string[] => {
    const layer = metadataLayers.find((each) => fields[`${each}.${name}`] !== undefined);
    if (layer === undefined) return [];
    const texts = textsOf(fields[`${layer}.${name}`]);
    // EXIF has one field for all creators.
    return layer === "exif" && name === "creator" ? splitArtists(texts[0] ?? "") : texts;
  };
  const one = (name: MetadataName): string | undefined => all(name)[0];
  const cleaned = cleanCredit(
    {
      creators: all("creator"),
      credit: one("credit") ?? "",
      description: one("description") ?? "",
      ...optional({ date: dayOf(one("dateCreated")) }),
    },
    rules,
  );
  const jobTitle = one("creatorJobTitle");
  const creators = cleaned.creators.map((name, index) => ({
    name,
    ...(index === 0 ? optional({ jobTitle }) : {}),
  }));
  const parts = { creators: cleaned.creators, chain: cleaned.chain };
  const record = {
    description: one("description"),
    headline: one("headline"),
    creators: given(creators),
    creditLine: creditTokenValues(parts, "").namesVia,
    source: one("source"),
    supplyChain: given([...cleaned.chain]),
    copyrightNotice: one("copyright"),
    copyrightOwners: given([...all("copyrightOwner")]),
    usageTerms: one("usageTerms"),
    webStatement: one("webStatement"),
    licensor: filled({ name: one("licensorName"), url: one("licensorURL") }),
    instructions: one("instructions"),
    supplierId: one("supplierId"),
    jobId: one("jobId"),
    title: one("title"),
    captionWriter: one("captionWriter"),
    persons: given([...all("persons")]),
    dateCreated: one("dateCreated"),
    location: filled({
      sublocation: one("sublocation"),
      city: one("city"),
      state: one("state"),
      country: one("country"),
      countryCode: one("countryCode"),
    }),
    altText: one("altText"),
    extendedDescription: one("extDescr"),
    digitalSourceType: one("digitalSourceType"),
    dataMining: one("dataMining"),
    ai: filled({
      system: one("aiSystem"),
      version: one("aiSystemVersion"),
      prompt: one("aiPrompt"),
      promptWriter: one("aiPromptWriter"),
    }),
  };
  const provenance = provenanceOf(fields);
  if (cleaned.changes.length > 0)
    provenance["cleaning"] = cleaned.changes.map(({ rule, ...value }) => ({
      value,
      origin: `rule:${rule}`,
    }));
  return {
    record: { ...optional(record), ...(Object.keys(provenance).length > 0 ? { provenance } : {}) },
    changes: cleaned.changes,
  };
}

/** Every value with the layer it stands in, by the field's name in `metadata-fields.ts`. */
function provenanceOf(fields: MetadataFields): NonNullable<UnsavedPicture["provenance"]> {
  const provenance: NonNullable<UnsavedPicture["provenance"]> = {};
  for (const name of metadataNames) {
    const values = metadataLayers.flatMap((layer) => {
      const value = fields[`${layer}.${name}`];
      return value === undefined ? [] : [{ value, origin: layer }];
    });
    if (values.length > 0) provenance[name] = values;
  }
  return provenance;
}

function splitArtists(text: string): readonly string[] {
  return text.split(/\s*;\s*/u).filter((name) => name !== "");
}

/** `2026-11-05T16:20` and `2026:11:05 16:20:00` and `20261105` as a day. */
function dayOf(text: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})[:-]?(\d{2})[:-]?(\d{2})/u.exec(text ?? "") ?? [];
  return day === undefined ? undefined : `${year ?? ""}-${month ?? ""}-${day}`;
}

function given<Value>(values: Value[]): Value[] | undefined {
  return values.length === 0 ? undefined : values;
}

function filled<Part extends object>(part: Part): Filled<Part> | undefined {
  const kept = optional(part);
  return Object.keys(kept).length === 0 ? undefined : kept;
}

type Filled<Part> = { [Name in keyof Part]?: Exclude<Part[Name], undefined> };

/** The same without what is missing or empty. */
function optional<Part extends object>(part: Part): Filled<Part> {
  return Object.fromEntries(
    Object.entries(part).filter(([, value]) => value !== undefined && value !== ""),
  ) as Filled<Part>;
}
