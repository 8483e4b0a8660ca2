import fc from "fast-check";
import { expect, it } from "vitest";
import { usualRules } from "#shared/picture/cleaning/usual-rules.ts";
import { applyPictureChange } from "#shared/picture/edit/apply-picture-change.ts";
import {
  cleaningItems,
  keptCleaning,
  pickValue,
  toggleRule,
} from "#shared/picture/edit/draft-cleaning.ts";
import {
  answerProposal,
  draftProposals,
  openConflicts,
  placeName,
  unsureNames,
} from "#shared/picture/edit/draft-questions.ts";
import { pictureChangeSchema } from "#shared/picture/edit/picture-change.ts";
import {
  partsOf,
  toPictureChange,
  toPictureDraft,
  writeCreators,
  writeCredit,
  writeField,
  type PictureDraft,
} from "#shared/picture/edit/picture-draft.ts";
import { pictureField, pictureFieldIds } from "#shared/picture/edit/picture-fields.ts";
import { fromMetadata } from "#shared/picture/from-metadata.ts";
import type { MetadataFields } from "#shared/picture/metadata/metadata-fields.ts";
import type { UnsavedPicture } from "#shared/picture/picture.ts";

const head = {
  format: 1,
  id: "p",
  file: null,
  created: "2026-11-23T10:00:00Z",
  updated: "2026-11-23T10:00:00Z",
};

function pictureOf(fields: MetadataFields): UnsavedPicture {
  return { ...head, ...fromMetadata(fields, usualRules).record };
}

/** The record after the draft was saved. */
function saved(picture: UnsavedPicture, draft: PictureDraft): UnsavedPicture {
  const change = {
    ...toPictureChange(toPictureDraft(picture), draft),
    ...keptCleaning(picture, draft, usualRules),
  };
  return applyPictureChange(picture, pictureChangeSchema.parse(change), "Layla");
}

const wire = pictureOf({
  "xmp.creator": ["JANE DOE"],
  "xmp.credit": "(c) AFP via Getty",
  "xmp.headline": "Lantern night",
  "iim.credit": "Reuters",
  "iim.headline": "A night of lanterns",
  "xmp.instructions": "NO SALES; SPAIN OUT",
  "iim.instructions": "NO SALES; SPAIN OUT",
});

it("changes nothing of a record that nobody has written in", () => {
  expect(toPictureChange(toPictureDraft(wire), toPictureDraft(wire))).toEqual({});
  expect(saved(wire, toPictureDraft(wire))).toEqual(wire);
});

it("writes any field where it belongs and takes it away again, whatever is typed", () => {
  fc.assert(
    fc.property(fc.constantFrom(...pictureFieldIds), fc.string(), (id, text) => {
      const { kind, choices = [""] } = pictureField(id);
      const fitting = { date: "2026-11", address: "https://a.example", choice: choices[0] ?? "" };
      const value = kind in fitting ? fitting[kind as keyof typeof fitting] : text;
      const bare: UnsavedPicture = Object.assign({ fromTheFuture: true }, head);
      const written = saved(bare, writeField(toPictureDraft(bare), id, value));
      const again = toPictureDraft(written);
      expect(again.texts[id].replace(/\s*\n\s*/gu, "\n")).toBe(
        value.trim().replace(/\s*\n\s*/gu, "\n"),
      );
      const { provenance: _provenance, ...left } = saved(written, writeField(again, id, ""));
      expect(left).toEqual(bare);
    }),
  );
});

it("reads a typed credit into its parts, keeps job titles, and writes the line anew from the parts", () => {
  const known = { ...head, creators: [{ name: "Jane Doe", jobTitle: "Staff" }] };
  const typed = writeCredit(toPictureDraft(known), "Photograph: Jane Doe/AFP/Getty Images");
  expect([typed.creators, partsOf(typed).chain]).toEqual([
    [{ name: "Jane Doe", jobTitle: "Staff" }],
    ["AFP", "Getty Images"],
  ]);
  const shorter = writeField(typed, "supplyChain", "AFP\n");
  expect(shorter.texts.credit).toBe("Jane Doe/AFP");
  const renamed = writeCreators(shorter, [{ name: "Jo Roe", jobTitle: "" }]);
  expect(renamed.texts.credit).toBe("Jo Roe/AFP");
});

it("shows where the file says two things, and keeps the one that is picked, cleaned and signed", () => {
  const draft = toPictureDraft(wire);
  expect(openConflicts(wire, draft).map(({ field }) => field)).toEqual(["credit", "headline"]);
  const credit = pickValue(wire, draft, usualRules, { field: "credit", value: "Reuters" });
  const both = pickValue(wire, credit, usualRules, { field: "headline", value: "Lantern night" });
  expect(openConflicts(wire, both)).toEqual([]);
  const record = saved(wire, both);
  expect(record).toMatchObject({
    creditLine: "Jane Doe/Reuters",
    creators: [{ name: "Jane Doe" }],
    supplyChain: ["Reuters"],
    headline: "Lantern night",
  });
  expect(record.provenance?.["credit"]?.at(-1)).toEqual({
    value: "Reuters",
    origin: "user",
    by: "Layla",
  });
  expect(openConflicts(record, toPictureDraft(record))).toEqual([]);
  expect(cleaningItems(record, toPictureDraft(record), usualRules).map(({ rule }) => rule)).toEqual(
    ["capitals"],
  );
});

it("undoes one cleaning rule and leaves the others, now and after it was saved", () => {
  const rulesOf = (picture: UnsavedPicture, draft: PictureDraft): readonly string[] =>
    cleaningItems(picture, draft, usualRules).map(
      ({ rule, undone }) => rule + (undone ? " off" : ""),
    );
  const draft = toPictureDraft(wire);
  expect(rulesOf(wire, draft)).toEqual(["copyright-prefix", "getty-images", "capitals"]);
  const undone = toggleRule(wire, draft, usualRules, "capitals");
  expect(undone.texts.credit).toBe("JANE DOE/AFP via Getty Images");
  expect(rulesOf(wire, undone)).toEqual(["copyright-prefix", "getty-images", "capitals off"]);
  const record = saved(wire, undone);
  expect(rulesOf(record, toPictureDraft(record))).toEqual([
    "copyright-prefix",
    "getty-images",
    "capitals off",
  ]);
  const again = toggleRule(record, toPictureDraft(record), usualRules, "capitals");
  expect(saved(record, again)).toMatchObject({ creditLine: "Jane Doe/AFP via Getty Images" });
  expect(record.provenance?.["creator"]?.[0]).toEqual({ value: ["JANE DOE"], origin: "xmp" });
});

it("lists no cleaning any more once a person has typed the credit", () => {
  const record = saved(wire, writeCredit(toPictureDraft(wire), "Jane Doe/Reuters"));
  expect(cleaningItems(record, toPictureDraft(record), usualRules)).toEqual([]);
  expect(openConflicts(record, toPictureDraft(record)).map(({ field }) => field)).toEqual([
    "headline",
  ]);
});

it("proposes rights once for all layers, and takes none that nobody accepted", () => {
  const draft = toPictureDraft(wire);
  const [sales, spain] = draftProposals(wire, draft);
  if (sales === undefined || spain === undefined) throw new Error("Expected two proposals");
  expect([sales.words, spain.words]).toEqual(["NO SALES", "SPAIN OUT"]);
  const answered = answerProposal(answerProposal(draft, sales, true), spain, false);
  const record = saved(wire, answered);
  expect(record.rights).toEqual({
    terms: [{ effect: "deny", action: "syndicate", note: "NO SALES" }],
  });
  expect(draftProposals(record, toPictureDraft(record))).toEqual([]);
});

it("asks who is who of a pair that might be either, until a person has said it", () => {
  const pair = pictureOf({ "xmp.credit": "Jane Doe/Max Roe" });
  const draft = toPictureDraft(pair);
  expect(unsureNames(pair, draft)).toEqual(["Jane Doe", "Max Roe"]);
  const first = placeName(draft, "Jane Doe", "creator");
  expect(unsureNames(pair, first)).toEqual(["Max Roe"]);
  const both = placeName(first, "Max Roe", "creator");
  expect(unsureNames(pair, both)).toEqual([]);
  const record = saved(pair, both);
  expect(record.creators).toEqual([{ name: "Jane Doe" }, { name: "Max Roe" }]);
  expect(unsureNames(record, toPictureDraft(record))).toEqual([]);
  expect(unsureNames(wire, toPictureDraft(wire))).toEqual([]);
});

it("keeps what it does not know of creators and terms that nobody touched", () => {
  const creators = [Object.assign({ orcid: "0000" }, { name: "Jane Doe" })];
  const term = Object.assign({ by: "Grid" }, { effect: "allow" as const, action: "use" });
  const record: UnsavedPicture = { ...head, creators, rights: { terms: [term] } };
  const draft = writeCreators(toPictureDraft(record), [
    { name: "Jane Doe", jobTitle: "Staff" },
    { name: "Jo Li", jobTitle: "" },
  ]);
  const deny = { ...emptyTerm(), effect: "deny" as const, action: "print" };
  expect(saved(record, { ...draft, terms: [deny, ...draft.terms] })).toMatchObject({
    creators: [{ orcid: "0000", name: "Jane Doe", jobTitle: "Staff" }, { name: "Jo Li" }],
    rights: { terms: [{ effect: "deny", action: "print" }, term] },
  });
});

it.each([
  ["texts", { texts: { webStatement: "javascript:alert(1)" } }, "texts.webStatement", "address"],
  ["a date", { texts: { dateCreated: "2026-02-30" } }, "texts.dateCreated", "date"],
  ["a term", { terms: [{ ...emptyTerm(), until: "soon" }] }, "terms.0.until", "date"],
  [
    "an order",
    { terms: [{ ...emptyTerm(), from: "2026-12-02", until: "2026-12-01" }] },
    "terms.0.until",
    "order",
  ],
  ["a creator", { creators: [{ name: " ", jobTitle: "Staff" }] }, "creators.0.name", "empty"],
])("refuses what will not do, and says where: %s", (_what, change, path, message) => {
  const parsed = pictureChangeSchema.safeParse(change);
  const issues = parsed.success ? [] : parsed.error.issues;
  expect(issues.map((issue) => [issue.path.join("."), issue.message])).toEqual([[path, message]]);
});

function emptyTerm() {
  return { effect: "allow", action: "use", from: "", until: "", territory: "", note: "" };
}
