import { expect, it } from "vitest";
import { parseCleaningRules } from "#shared/picture/cleaning/parse-cleaning-rules.ts";
import { createRulesPreview } from "#shared/picture/cleaning/preview-rules.ts";
import { usualRules } from "#shared/picture/cleaning/usual-rules.ts";
import { fromMetadata } from "#shared/picture/from-metadata.ts";

const harbour = {
  id: "harbour-agency",
  why: "They renamed themselves.",
  in: ["party"],
  find: "^Harbour Pictures$",
  replace: "Harbour Agency",
  examples: { changes: [["Harbour Pictures", "Harbour Agency"]], leaves: ["Harbour"] },
};

it("counts what each rule changes in a library's pictures, and shows it", () => {
  const own = parseCleaningRules([harbour]);
  if (!own.ok) throw new Error(own.failure.expected);
  const collected = createRulesPreview(own.value);
  for (const credit of ["Harbour Pictures", "Harbour Pictures", "Jane Doe/Getty", "AFP", ""])
    collected.add(fromMetadata(credit === "" ? {} : { "xmp.credit": credit }, usualRules).record);
  const { pictures, changed, rules } = collected.preview();
  expect([pictures, changed]).toEqual([4, 3]);
  expect(rules[0]).toEqual({
    rule: "harbour-agency",
    why: "They renamed themselves.",
    own: true,
    off: false,
    pictures: 2,
    examples: [{ before: "Harbour Pictures", after: "Harbour Agency", pictures: 2 }],
    more: 0,
  });
  expect(rules.find(({ rule }) => rule === "getty-images")?.pictures).toBe(1);
  expect(rules.filter(({ rule }) => rule === "reuters")).toMatchObject([
    { pictures: 0, own: false },
  ]);
});

it.each([
  ["no list", {}, { rule: "", where: "", expected: "a list of rules" }],
  [
    "an example it does not keep to",
    [harbour, { ...harbour, id: "broken", replace: "Harbor" }],
    {
      rule: "broken",
      where: "examples",
      expected: "Harbour Agency",
      example: { text: "Harbour Pictures", becomes: "Harbor" },
    },
  ],
  [
    "a pattern that is none",
    [{ ...harbour, find: "(" }],
    { rule: "harbour-agency", where: "find", expected: "a regular expression" },
  ],
])("says which rule of a file will not do, and why: %s", (_what, json, trouble) => {
  expect(parseCleaningRules(json)).toEqual({ ok: false, failure: trouble });
});

it("names a rule without an id by its place", () => {
  const { id: _id, ...nameless } = harbour;
  const parsed = parseCleaningRules([harbour, nameless]);
  expect(parsed.ok ? null : parsed.failure.rule).toBe("#2");
});
