import { writeCreditLine } from "./credit-line/write-credit-line.ts";
import type { MetadataValues } from "./metadata/metadata-values.ts";
import type { UnsavedPicture } from "./picture.ts";

/**
 * What a picture's file is to say of itself when it leaves: all of its record that IPTC has a field for.
 * @param credit the line as it is printed beside the picture, so that page and file say the same
 */
export function toMetadata(
  picture: UnsavedPicture,
  credit = writeCreditLine(picture),
): MetadataValues {
  const { creators = [], licensor, location, ai } = picture;
  const values: { readonly [name: string]: string | readonly string[] | undefined } = {
    creator: creators.map(({ name }) => name),
    creatorJobTitle: creators[0]?.jobTitle,
    credit,
    source: picture.source,
    copyright: picture.copyrightNotice,
    copyrightOwner: picture.copyrightOwners,
    usageTerms: picture.usageTerms,
    webStatement: picture.webStatement,
    licensorName: licensor?.name,
    licensorURL: licensor?.url,
    imageSupplier: picture.supplyChain?.slice(-1),
    supplierId: picture.supplierId,
    instructions: picture.instructions ?? picture.rights?.restrictions,
    dataMining: picture.dataMining,
    digitalSourceType: picture.digitalSourceType,
    aiSystem: ai?.system,
    aiSystemVersion: ai?.version,
    aiPrompt: ai?.prompt,
    aiPromptWriter: ai?.promptWriter,
    headline: picture.headline,
    title: picture.title,
    description: picture.description,
    captionWriter: picture.captionWriter,
    altText: picture.altText,
    extDescr: picture.extendedDescription,
    jobId: picture.jobId,
    dateCreated: toXmpDate(picture.dateCreated),
    releaseDate: limitOf(picture, "deny", "releaseDate"),
    expirationDate: limitOf(picture, "allow", "expirationDate"),
    ...location,
    persons: picture.persons,
  };
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value.length > 0),
  );
}

/**
 * The day until which nobody, or after which nobody may use it: the other direction of `proposeRights`. Where
 * nobody has settled the terms, what the picture's own file says goes on being said.
 */
function limitOf(
  { rights, provenance }: UnsavedPicture,
  effect: "allow" | "deny",
  field: "releaseDate" | "expirationDate",
): string | undefined {
  if (rights?.terms !== undefined)
    return rights.terms
      .filter((term) => term.effect === effect && term.action === "use")
      .filter(({ from, territory }) => from === undefined && territory === undefined)
      .flatMap(({ until }) => until ?? [])
      .sort()
      .at(-1);
  const said = provenance?.[field]?.[0]?.value;
  return typeof said === "string" ? toXmpDate(said) : undefined;
}

/**
 * A date as XMP writes it (ISO 8601; XMP Specification Part 1, §8.2.1.1), from IIM's `20261105`, in which
 * zeros stand for what is not known, and EXIF's `2026:11:05 16:20:00`. What is neither stays.
 */
function toXmpDate(text: string | undefined): string | undefined {
  const [whole, year = "", month = "00", day = "00", time] =
    /^(\d{4})[:-]?(\d{2})?[:-]?(\d{2})?(?:[ T](\d{2}:\d{2}.*))?$/u.exec(text ?? "") ?? [];
  if (whole === undefined) return text;
  if (month === "00") return year;
  if (day === "00") return `${year}-${month}`;
  return `${year}-${month}-${day}${time === undefined ? "" : `T${time}`}`;
}
