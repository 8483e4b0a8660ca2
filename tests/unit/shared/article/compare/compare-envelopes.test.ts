import { expect, it } from "vitest";
import type { Article } from "#shared/article/article.ts";
import {
  compareEnvelopes,
  toChosenPatch,
  type ComparedField,
} from "#shared/article/compare/compare-envelopes.ts";
import { applyEnvelopePatch, envelopePatchSchema } from "#shared/article/envelope-patch.ts";

const base: Partial<Article> = { language: "en", status: "draft", slug: "FERRY", kicker: "Sea" };
const mine: Partial<Article> = {
  language: "en",
  status: "filed",
  slug: "FERRY-1",
  keywords: ["ferry"],
  headlines: { print: "Ferry sails" },
  legal: { flag: "Libel?" },
};
const theirs: Partial<Article> = {
  ...base,
  slug: "FERRY-2",
  keywords: ["boats", "ferry"],
  headlines: { print: "Boat sails", push: "Boat!" },
  legal: { flag: "Contempt?", clearedBy: "RK" },
};

function patched(choice: "mine" | "theirs"): Partial<Article> {
  const found = compareEnvelopes(mine, theirs, base);
  const patch = toChosenPatch(found, new Map(found.map(({ field }) => [field, choice])));
  return applyEnvelopePatch(theirs, envelopePatchSchema.parse(patch));
}

it("names each field that differs and who changed it", () => {
  const by = compareEnvelopes(mine, theirs, base).map((found): [ComparedField, unknown] => [
    found.field,
    found.by,
  ]);
  expect(Object.fromEntries(by)).toEqual({
    status: "me",
    slug: "both",
    kicker: "me",
    keywords: "both",
    legal: "both",
    "headlines.print": "both",
    "headlines.push": "them",
  });
});

it("gives mine for all mine and theirs for all theirs", () => {
  expect(patched("mine")).toEqual(mine);
  expect(patched("theirs")).toEqual(theirs);
});

it("puts the keywords of both into one list", () => {
  const found = compareEnvelopes(mine, theirs).filter(({ field }) => field === "keywords");
  expect(toChosenPatch(found, new Map([["keywords", "both"]])).keywords).toEqual([
    "ferry",
    "boats",
  ]);
});

it("takes a flag for the same in whatever order its keys were written", () => {
  const mine = { legal: { flag: "a name", clearedBy: "L. Sarkis" } };
  const theirs = { legal: { clearedBy: "L. Sarkis", flag: "a name" } };
  expect(compareEnvelopes(mine, theirs)).toEqual([]);
});
