import { cropPixels } from "../../../article/crop.ts";
import type { PictureUse } from "../../../article/document-queries.ts";
import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import { isOrganisation } from "../../../picture/credit-line/credit-parts.ts";
import { printCredit } from "../../../picture/credit-line/print-credit.ts";
import { writeCreditLine } from "../../../picture/credit-line/write-credit-line.ts";
import type { UnsavedPicture } from "../../../picture/picture.ts";
import type { HtmlWriter } from "./html-writer.ts";

/**
 * A picture's facts as schema.org has them: an ImageObject with the terms of Google's image metadata
 * (creator, creditText, copyrightNotice, license, acquireLicensePage) and whatever else of the record
 * schema.org has a term for and readers may have (`public-fields.ts`).
 */
export function imageObject(
  { context }: HtmlWriter,
  record: UnsavedPicture,
  { picture, crop, caption, alt, credit }: PictureUse,
): object {
  const cropped = crop === null ? undefined : context.croppedFileOf?.(picture, crop);
  const file = cropped ?? context.fileOf(picture);
  const size = file === undefined ? null : record.file;
  const shown =
    size !== null && crop !== null && cropped !== undefined ? cropPixels(size, crop) : size;
  const chain = record.supplyChain ?? [];
  return withoutEmpty({
    "@type": "ImageObject",
    contentUrl: file ?? safe(record.address),
    width: shown?.width,
    height: shown?.height,
    name: record.headline,
    caption,
    description: record.extendedDescription ?? alt ?? record.altText,
    creator: (record.creators ?? []).map(({ name, jobTitle }) => ({
      ...party(name),
      ...(jobTitle ? { jobTitle } : {}),
    })),
    // The bare credit. What a use prints in its place counts where the record has none.
    creditText: writeCreditLine(record) || printCredit(record, credit, context).credit,
    copyrightNotice: record.copyrightNotice,
    copyrightHolder: (record.copyrightOwners ?? []).map(party),
    license: safe(record.webStatement),
    acquireLicensePage: safe(record.licensor?.url),
    sourceOrganization: organization(chain[0] ?? record.source),
    provider: organization(chain.length > 1 ? chain.at(-1) : undefined),
    dateCreated: record.dateCreated,
    contentLocation:
      record.place === undefined ? undefined : { "@type": "Place", name: record.place },
    digitalSourceType: digitalSource(record.digitalSourceType),
  });
}

/** An object without what says nothing. */
export function withoutEmpty(facts: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) =>
        value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function party(name: string): object {
  return { "@type": isOrganisation(name) ? "Organization" : "Person", name };
}

function organization(name: string | undefined): object | undefined {
  return name === undefined || name.trim() === "" ? undefined : { "@type": "Organization", name };
}

// schema.org's IPTCDigitalSourceEnumeration has the names of IPTC's list with "DigitalSource" behind them.
const digitalSources = new Set([
  "trainedAlgorithmicMedia",
  "compositeWithTrainedAlgorithmicMedia",
  "compositeSynthetic",
  "compositeCapture",
  "composite",
  "algorithmicMedia",
  "algorithmicallyEnhanced",
  "dataDrivenMedia",
  "digitalArt",
  "digitalCapture",
  "negativeFilm",
  "positiveFilm",
  "print",
  "screenCapture",
  "virtualRecording",
]);

function digitalSource(type: string | undefined): string | undefined {
  const ending = type?.split("/").at(-1) ?? "";
  if (!digitalSources.has(ending)) return undefined;
  return `https://schema.org/${ending.slice(0, 1).toUpperCase()}${ending.slice(1)}DigitalSource`;
}

function safe(address: string | undefined): string | undefined {
  return address !== undefined && isSafeAddress(address) ? address : undefined;
}
