import type { MetadataFields } from "../metadata/metadata-fields.ts";
import type { UnsavedPicture } from "../picture.ts";
import { proposeRights, type RightsProposal } from "./propose-rights.ts";

/** What a picture's file proposes of its rights and nobody has answered yet. */
export function openProposals(
  picture: Pick<UnsavedPicture, "provenance" | "rights">,
): readonly RightsProposal[] {
  const { provenance = {}, rights } = picture;
  const answered = new Set(
    (provenance["rightsProposal"] ?? []).map(({ value }) => proposalKey(value)),
  );
  const all = proposeRights(fieldsOf(provenance));
  // Two layers that propose the same are one proposal, and are answered together.
  const settled = new Set(
    all.filter((each) => answered.has(proposalKey(each))).map((each) => whatOf(each)),
  );
  return all.filter((proposal, index) => {
    const what = whatOf(proposal);
    return (
      !settled.has(what) &&
      all.findIndex((other) => whatOf(other) === what) === index &&
      (proposal.category === undefined || rights?.category !== proposal.category)
    );
  });
}

function whatOf({ category, term, mandatoryCredit }: RightsProposal): string {
  return JSON.stringify([category, term, mandatoryCredit]);
}

/** By what an answer knows its proposal. */
export function proposalKey(proposal: unknown): string {
  if (typeof proposal !== "object" || proposal === null) return "";
  const { words, field } = proposal as { [key: string]: unknown };
  return `${String(field)}: ${String(words)}`;
}

/** The values of the file's layers, as they were read from it. */
function fieldsOf(provenance: NonNullable<UnsavedPicture["provenance"]>): MetadataFields {
  const fields: { [key: string]: string | readonly string[] } = {};
  for (const [name, entries] of Object.entries(provenance))
    for (const { value, origin } of entries)
      if (typeof value === "string" || Array.isArray(value)) fields[`${origin}.${name}`] = value;
  return fields;
}
