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
    instructions: picture.instructions,
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
    dateCreated: picture.dateCreated,
    ...location,
    persons: picture.persons,
  };
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value.length > 0),
  );
}
