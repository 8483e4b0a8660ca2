import { findUnsureNames } from "../credit-line/find-unsure-names.ts";
import { findConflicts, type MetadataConflict } from "../find-conflicts.ts";
import type { UnsavedPicture } from "../picture.ts";
import { openProposals, proposalKey } from "../rights/open-proposals.ts";
import type { RightsProposal } from "../rights/propose-rights.ts";
import {
  isSettled,
  partsOf,
  toPictureDraft,
  toWrittenTerm,
  withParts,
  type PictureDraft,
} from "./picture-draft.ts";
import { isPictureField } from "./picture-fields.ts";

/** The fields in which a picture's file says two things, and nobody has said which is right. */
export function openConflicts(
  picture: UnsavedPicture,
  draft: PictureDraft,
): readonly MetadataConflict[] {
  const before = toPictureDraft(picture);
  return findConflicts(picture).filter(({ field }) => {
    if (isSettled(draft, field)) return false;
    if (field === "creator" || field === "credit") {
      // A credit that was typed before there was a record of it under its own name.
      const known = picture.provenance?.["creditLine"] ?? [];
      return !draft.typed && !known.some(({ origin }) => origin === "user");
    }
    if (field === "creatorJobTitle")
      return draft.creators[0]?.jobTitle === before.creators[0]?.jobTitle;
    // Of dates and suppliers that no field has, the rights that are proposed say both.
    return isPictureField(field) && draft.texts[field] === before.texts[field];
  });
}

/** What the file proposes of the picture's rights, without what was answered. */
export function draftProposals(
  picture: UnsavedPicture,
  draft: PictureDraft,
): readonly RightsProposal[] {
  const answered = new Set(draft.answered.map(proposalKey));
  return openProposals(picture).filter(
    (proposal) =>
      !answered.has(proposalKey(proposal)) &&
      (proposal.category === undefined || draft.texts.category !== proposal.category) &&
      !draft.terms.some((term) => saysTheSame(term, proposal.term)),
  );
}

/** Takes a proposal into the draft, or puts it aside for good. */
export function answerProposal(
  draft: PictureDraft,
  proposal: RightsProposal,
  taken: boolean,
): PictureDraft {
  const { words, field, category, term, mandatoryCredit } = proposal;
  const next = { ...draft, answered: [...draft.answered, { words, field, taken }] };
  if (!taken) return next;
  const { restrictions } = draft.texts;
  return {
    ...next,
    texts: {
      ...draft.texts,
      ...(category === undefined ? {} : { category }),
      ...(mandatoryCredit === undefined
        ? {}
        : { restrictions: [restrictions, words].filter((each) => each !== "").join("\n") }),
    },
    terms:
      term === undefined ? draft.terms : [...draft.terms, { ...toWrittenTerm(term), note: words }],
  };
}

/** The names of a credit that a person has to place, as photographer or as agency. */
export function unsureNames(picture: UnsavedPicture, draft: PictureDraft): readonly string[] {
  const { provenance = {} } = picture;
  const said = ["creator", "credit", "creditLine"].some((field) =>
    provenance[field]?.some(({ origin }) => origin === "user"),
  );
  if (said || (draft.typed && draft.sure.length === 0)) return [];
  // After one is placed, the others are still asked about.
  return findUnsureNames(partsOf(toPictureDraft(picture))).filter(
    (name) => !draft.sure.includes(name),
  );
}

/** Says of a name whether it is a photographer's or an agency's. */
export function placeName(
  draft: PictureDraft,
  name: string,
  as: "creator" | "agency",
): PictureDraft {
  const { creators, chain } = partsOf(draft);
  const without = (names: readonly string[]): readonly string[] =>
    names.filter((each) => each !== name);
  const has = as === "creator" ? creators.includes(name) : chain.includes(name);
  const next = has
    ? draft
    : as === "creator"
      ? withParts(draft, [...creators, name], without(chain))
      : withParts(draft, without(creators), [name, ...chain]);
  const names = partsOf(next).creators;
  return {
    ...next,
    typed: true,
    sure: [...draft.sure, name],
    settled: { ...draft.settled, creator: [...names] },
  };
}

function saysTheSame(
  term: PictureDraft["terms"][number],
  proposed: RightsProposal["term"],
): boolean {
  return (
    term.effect === proposed?.effect &&
    term.action === proposed.action &&
    term.until === (proposed.until ?? "") &&
    term.territory === (proposed.territory ?? "")
  );
}
