import fc from "fast-check";
import { expect, it } from "vitest";
import { cleanCredit, type RawCredit } from "#shared/picture/cleaning/clean-credit.ts";
import { findBrokenExample, type CleaningRule } from "#shared/picture/cleaning/cleaning-rule.ts";
import { usualRules } from "#shared/picture/cleaning/usual-rules.ts";

function clean(
  creators: readonly string[],
  credit: string,
  more: Partial<RawCredit> = {},
): readonly [readonly string[], readonly string[]] {
  const cleaned = cleanCredit({ creators, credit, description: "", ...more }, usualRules);
  return [cleaned.creators, cleaned.chain];
}

it.each([
  ["Jane Doe", "AFP via Getty Images", ["Jane Doe"], ["AFP", "Getty Images"]],
  ["Jane Doe/AFP", "Getty", ["Jane Doe"], ["AFP", "Getty Images"]],
  ["Jane Doe - AFP", "AFP", ["Jane Doe"], ["AFP"]],
  ["JANE DOE", "REUTERS", ["Jane Doe"], ["Reuters"]],
  ["Bloomberg", "Bloomberg via Getty Images", [], ["Bloomberg", "Getty Images"]],
  ["Handout", "Handout via REUTERS", [], ["Reuters"]],
  ["© Jane Doe", "Jane Doe/AFP", ["Jane Doe"], ["AFP"]],
  [
    "Imagebroker / Alamy / Profimedia",
    "Imagebroker / Alamy / Profimedia",
    ["Imagebroker"],
    ["Alamy", "Profimedia"],
  ],
  ["C. P. Scott", "The Guardian", ["CP Scott"], ["The Guardian"]],
  ["", "Jane Doe/PA Wire", ["Jane Doe"], ["PA"]],
  ["أحمد الصالح", "AFP", ["أحمد الصالح"], ["AFP"]],
  ["", "Handout", [], ["Handout"]],
])("makes of the byline %j and the credit %j", (byline, credit, creators, chain) => {
  expect(clean(byline === "" ? [] : [byline], credit)).toEqual([creators, chain]);
});

it("fetches a credit that had no room from the caption's last bracket", () => {
  const description = "LONDON (AP) - A bridge. (Photo by Jane Photographer/NHLI via Getty Images)";
  expect(clean([], "(Credit too long, see caption)", { description })).toEqual([
    ["Jane Photographer"],
    ["NHLI", "Getty Images"],
  ]);
});

it("names the rule behind each change", () => {
  const { changes } = cleanCredit(
    { creators: ["© JANE DOE"], credit: "Retuers", description: "" },
    usualRules,
  );
  expect(changes).toEqual([
    { rule: "copyright-prefix", field: "creator", before: "© JANE DOE", after: "JANE DOE" },
    { rule: "reuters", field: "credit", before: "Retuers", after: "Reuters" },
    { rule: "capitals", field: "creator", before: "JANE DOE", after: "Jane Doe" },
  ]);
});

it("uses a supplier's rule only on pictures of its years", () => {
  const rule: CleaningRule = {
    id: "corbis",
    why: "Corbis became Getty's in 2016.",
    in: ["party"],
    find: "^Corbis$",
    replace: "Getty Images",
    from: "2016-05-01",
    examples: { changes: [["Corbis", "Getty Images"]], leaves: ["Corbis Sygma"] },
  };
  const chainOf = (date: string): readonly string[] =>
    cleanCredit({ creators: [], credit: "Corbis", description: "", date }, [rule]).chain;
  expect([chainOf("2015-01-01"), chainOf("2020-01-01")]).toEqual([["Corbis"], ["Getty Images"]]);
});

it("has no usual rule that breaks its own examples", () => {
  expect(usualRules.map((rule) => [rule.id, findBrokenExample(rule)])).toEqual(
    usualRules.map(({ id }) => [id, null]),
  );
});

it("reads a chain that says a party twice as one that says it once", () => {
  const read = (credit: string): unknown => {
    const { creators, chain } = cleanCredit({ creators: [], credit, description: "" }, usualRules);
    return { creators, chain };
  };
  expect(read("Reuters/Reuters/Jane Doe")).toEqual(read("Reuters/Jane Doe"));
});

it("never takes the last name away, and changes nothing that is clean already", () => {
  const name = fc.constantFrom(
    "Jane Doe",
    "AFP",
    "Handout",
    "Pool",
    "Reuters",
    "Getty",
    "Zoë Müller",
    "-",
    "Staff",
  );
  fc.assert(
    fc.property(
      fc.array(name, { maxLength: 3 }),
      fc.array(name, { minLength: 1, maxLength: 3 }),
      (creators, parts) => {
        const first = cleanCredit(
          { creators, credit: parts.join("/"), description: "" },
          usualRules,
        );
        expect(first.creators.length + first.chain.length).toBeGreaterThan(0);
        const again = cleanCredit(
          { creators: first.creators, credit: first.chain.join("/"), description: "" },
          usualRules,
        );
        expect([again.creators, again.chain]).toEqual([first.creators, first.chain]);
      },
    ),
  );
});
