import { creditPartsOf } from "../credit-line/credit-parts.ts";
import { creditTokenValues } from "../credit-line/credit-tokens.ts";
import { parseCreditLine } from "../credit-line/parse-credit-line.ts";
import type { UnsavedPicture } from "../picture.ts";
import type { PictureChange, VouchableField, WrittenTerm } from "./picture-change.ts";
import { pictureField, pictureFieldIds, type PictureFieldId } from "./picture-fields.ts";

type Term = NonNullable<NonNullable<UnsavedPicture["rights"]>["terms"]>[number];

export type CreatorDraft = { readonly name: string; readonly jobTitle: string };

/** A picture's record as it stands in a form: every value as it is being written. */
export type PictureDraft = {
  readonly texts: Readonly<Record<PictureFieldId, string>>;
  readonly creators: readonly CreatorDraft[];
  readonly terms: readonly WrittenTerm[];
  readonly settled: NonNullable<PictureChange["settled"]>;
  /** A person has written the credit or its parts; what cleaning did is then past. */
  readonly typed: boolean;
  /** Cleaning rules, by id, that are undone. */
  readonly undone: readonly string[];
  readonly answered: NonNullable<PictureChange["answered"]>;
  /** Names of which a person has said what they are. */
  readonly sure: readonly string[];
};

/**
 * The draft of a record before anybody has written in it. Where a record has nothing but its credit line,
 * who made the picture and who supplied it are read out of that.
 */
export function toPictureDraft(picture: UnsavedPicture): PictureDraft {
  const texts = Object.fromEntries(
    pictureFieldIds.map((id) => [id, textAt(picture, pictureField(id).at)]),
  ) as Record<PictureFieldId, string>;
  const parts = creditPartsOf(picture);
  const titles = new Map((picture.creators ?? []).map(({ name, jobTitle }) => [name, jobTitle]));
  return {
    texts: { ...texts, supplyChain: parts.chain.join("\n") },
    creators: parts.creators.map((name) => ({ name, jobTitle: titles.get(name) ?? "" })),
    terms: (picture.rights?.terms ?? []).map(toWrittenTerm),
    settled: {},
    typed: false,
    undone: [],
    answered: [],
    sure: [],
  };
}

/** A term of the record as it is written in a form. */
export function toWrittenTerm(term: Term): WrittenTerm {
  const { effect, action, from = "", until = "", territory = "", note = "" } = term;
  return { effect, action, from, until, territory, note };
}

/** Writes the whole credit as one reads it; who made the picture and who supplied it follow. */
export function writeCredit(draft: PictureDraft, text: string): PictureDraft {
  const parts = parseCreditLine(text);
  const { creators, texts } = withParts(draft, parts.creators, parts.chain);
  return { ...typed(draft), creators, texts: { ...texts, credit: text } };
}

/** Writes one field. Of the credit's parts, the line is made anew. */
export function writeField(draft: PictureDraft, id: PictureFieldId, text: string): PictureDraft {
  if (id === "credit") return writeCredit(draft, text);
  const next = { ...draft, texts: { ...draft.texts, [id]: text } };
  return id === "supplyChain" ? typed(withLine(next)) : next;
}

export function writeCreators(
  draft: PictureDraft,
  creators: readonly CreatorDraft[],
): PictureDraft {
  const names = (rows: readonly CreatorDraft[]): string => rows.map(({ name }) => name).join("\n");
  const next = { ...draft, creators };
  return names(creators) === names(draft.creators) ? next : typed(withLine(next));
}

/** The draft with these creators and suppliers; who keeps their name keeps their job title. */
export function withParts(
  draft: PictureDraft,
  creators: readonly string[],
  chain: readonly string[],
): PictureDraft {
  const titles = new Map(draft.creators.map((row) => [row.name.toLowerCase(), row.jobTitle]));
  const next = {
    ...draft,
    creators: creators.map((name) => ({ name, jobTitle: titles.get(name.toLowerCase()) ?? "" })),
    texts: { ...draft.texts, supplyChain: chain.join("\n") },
  };
  return withLine(next);
}

/** The names of a draft: who made the picture, and who supplied it. */
export function partsOf({ creators, texts }: PictureDraft): {
  readonly creators: readonly string[];
  readonly chain: readonly string[];
} {
  return {
    creators: creators.map(({ name }) => name.trim()).filter(isGiven),
    chain: texts.supplyChain
      .split("\n")
      .map((name) => name.trim())
      .filter(isGiven),
  };
}

/** What is different in a draft: all that has to be saved of it. */
export function toPictureChange(before: PictureDraft, draft: PictureDraft): PictureChange {
  const texts = Object.fromEntries(
    pictureFieldIds
      .filter((id) => draft.texts[id] !== before.texts[id])
      .map((id) => [id, draft.texts[id]]),
  );
  const creators = draft.creators.filter(({ name, jobTitle }) => isGiven(name + jobTitle));
  return {
    ...(Object.keys(texts).length === 0 ? {} : { texts }),
    ...(draft.creators === before.creators || same(creators, before.creators) ? {} : { creators }),
    ...(same(draft.terms, before.terms) ? {} : { terms: [...draft.terms] }),
    ...(Object.keys(draft.settled).length === 0 ? {} : { settled: draft.settled }),
    ...(draft.answered.length === 0 ? {} : { answered: draft.answered }),
  };
}

/** Whether a person has vouched for a field in this draft. */
export function isSettled({ settled }: PictureDraft, field: string): boolean {
  return settled[field as VouchableField] !== undefined;
}

/** What is typed takes the place of what was picked. */
function typed(draft: PictureDraft): PictureDraft {
  const { credit: _credit, creator: _creator, ...settled } = draft.settled;
  return { ...draft, typed: true, settled };
}

function withLine(draft: PictureDraft): PictureDraft {
  const credit = creditTokenValues(partsOf(draft), "").namesVia;
  return { ...draft, texts: { ...draft.texts, credit } };
}

function textAt(record: object, [first, second]: readonly string[]): string {
  const part = (record as { [key: string]: unknown })[first ?? ""];
  const value =
    second === undefined ? part : (part as { [key: string]: unknown } | undefined)?.[second];
  if (Array.isArray(value)) return value.join("\n");
  return typeof value === "string" ? value : "";
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isGiven(text: string): boolean {
  return text.trim() !== "";
}
