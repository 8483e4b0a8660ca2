import { cleanCredit, type CleaningChange, type RawCredit } from "../cleaning/clean-credit.ts";
import type { CleaningRule } from "../cleaning/cleaning-rule.ts";
import { rawCreditOf, storedCleaning } from "../cleaning/raw-credit-of.ts";
import type { MetadataConflict } from "../find-conflicts.ts";
import { textsOf } from "../metadata/metadata-values.ts";
import type { UnsavedPicture } from "../picture.ts";
import { withParts, type PictureDraft } from "./picture-draft.ts";
import { isPictureField } from "./picture-fields.ts";

/** What one rule did to a credit, or would do if it were not undone. */
export type CleaningItem = {
  readonly rule: string;
  readonly why: string | undefined;
  readonly steps: readonly CleaningChange[];
  readonly undone: boolean;
};

/** What cleaning has to say of a draft, rule by rule; nothing where a person has typed the credit. */
export function cleaningItems(
  picture: UnsavedPicture,
  draft: PictureDraft,
  rules: readonly CleaningRule[],
): readonly CleaningItem[] {
  const stored = storedCleaning(picture);
  const raw = rawOf(picture, draft);
  if (draft.typed || stored === null || raw === null) return [];
  const undone = undoneIn(picture, draft, rules);
  const done = cleanCredit(raw, rules, undone).changes;
  const all = cleanCredit(raw, rules).changes;
  const ids = [...new Set([...done, ...all].map(({ rule }) => rule))];
  return ids.map((rule) => {
    const steps = done.filter((change) => change.rule === rule);
    return {
      rule,
      why: rules.find(({ id }) => id === rule)?.why,
      steps: steps.length > 0 ? steps : all.filter((change) => change.rule === rule),
      undone: steps.length === 0,
    };
  });
}

/** Undoes what a rule did to the credit, or does it again. */
export function toggleRule(
  picture: UnsavedPicture,
  draft: PictureDraft,
  rules: readonly CleaningRule[],
  rule: string,
): PictureDraft {
  const now = undoneIn(picture, draft, rules);
  if (!now.delete(rule)) now.add(rule);
  return cleanedDraft(picture, { ...draft, undone: ["", ...now] }, rules);
}

/** Takes one of the values that a file has for a field; a credit is cleaned like any that comes in. */
export function pickValue(
  picture: UnsavedPicture,
  draft: PictureDraft,
  rules: readonly CleaningRule[],
  {
    field,
    value,
  }: { readonly field: MetadataConflict["field"]; readonly value: string | readonly string[] },
): PictureDraft {
  const copy = typeof value === "string" ? value : [...value];
  const settled = { ...draft, settled: { ...draft.settled, [field]: copy } };
  if (field === "creator" || field === "credit")
    return cleanedDraft(picture, { ...settled, typed: false }, rules);
  const text = textsOf(value).join("\n");
  if (field === "creatorJobTitle") {
    const creators = draft.creators.map((row, index) =>
      index === 0 ? { ...row, jobTitle: text } : row,
    );
    return { ...settled, creators };
  }
  return isPictureField(field) ? { ...settled, texts: { ...draft.texts, [field]: text } } : settled;
}

/** What is to be kept of cleaning with a draft: nothing new, nothing at all, or these changes. */
export function keptCleaning(
  picture: UnsavedPicture,
  draft: PictureDraft,
  rules: readonly CleaningRule[],
): { cleaning?: CleaningChange[] | null } {
  const stored = storedCleaning(picture);
  const raw = rawOf(picture, draft);
  if (draft.typed) return stored === null ? {} : { cleaning: null };
  const isSame =
    draft.undone.length === 0 &&
    draft.settled.creator === undefined &&
    draft.settled.credit === undefined;
  if (isSame || raw === null) return {};
  return { cleaning: [...cleanCredit(raw, rules, undoneIn(picture, draft, rules)).changes] };
}

function cleanedDraft(
  picture: UnsavedPicture,
  draft: PictureDraft,
  rules: readonly CleaningRule[],
): PictureDraft {
  const raw = rawOf(picture, draft);
  if (raw === null) return draft;
  const { creators, chain } = cleanCredit(raw, rules, undoneIn(picture, draft, rules));
  return withParts(draft, creators, chain);
}

/** The file's credit, with what was picked in this draft. */
function rawOf(picture: UnsavedPicture, { settled }: PictureDraft): RawCredit | null {
  const raw = rawCreditOf(picture);
  if (raw === null) return null;
  return {
    ...raw,
    ...(settled.creator === undefined ? {} : { creators: textsOf(settled.creator) }),
    ...(settled.credit === undefined ? {} : { credit: textsOf(settled.credit)[0] ?? "" }),
  };
}

/**
 * The rules that do nothing in this draft. Until one is undone here: those that would do something to
 * the file's credit and did not when it came in, or were undone then.
 */
function undoneIn(
  picture: UnsavedPicture,
  draft: PictureDraft,
  rules: readonly CleaningRule[],
): Set<string> {
  // The empty id says that this draft has a list of its own.
  if (draft.undone.length > 0) return new Set(draft.undone.filter((rule) => rule !== ""));
  const raw = rawCreditOf(picture);
  const stored = storedCleaning(picture);
  if (raw === null || stored === null) return new Set();
  const did = new Set(stored.map(({ rule }) => rule));
  return new Set(
    cleanCredit(raw, rules)
      .changes.map(({ rule }) => rule)
      .filter((rule) => !did.has(rule)),
  );
}
