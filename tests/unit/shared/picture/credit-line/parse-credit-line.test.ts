import fc from "fast-check";
import { expect, it } from "vitest";
import {
  creditFormats,
  type CreditFormatName,
} from "#shared/picture/credit-line/credit-formats.ts";
import { parseCreditLine } from "#shared/picture/credit-line/parse-credit-line.ts";
import { writeCreditLine } from "#shared/picture/credit-line/write-credit-line.ts";
import type { UnsavedPicture } from "#shared/picture/picture.ts";

it.each([
  ["Photograph: Alicia Canter/The Guardian", ["Alicia Canter"], ["The Guardian"]],
  ["Credit...Doug Mills/The New York Times", ["Doug Mills"], ["The New York Times"]],
  ["Image source, Getty Images", [], ["Getty Images"]],
  ["مصدر الصورة، رويترز", [], ["رويترز"]],
  ["(AP Photo/Lindsey Wasson)", ["Lindsey Wasson"], ["AP"]],
  ["REUTERS/Thomas Mukoya", ["Thomas Mukoya"], ["Reuters"]],
  [
    "(Photo by Jane Photographer/NHLI via Getty Images)",
    ["Jane Photographer"],
    ["NHLI", "Getty Images"],
  ],
  ["(Photo by Kiran RIDLEY / AFP)", ["Kiran Ridley"], ["AFP"]],
  ["Hussein Faleh/AFP via Getty Images", ["Hussein Faleh"], ["AFP", "Getty Images"]],
  ["[Getty]", [], ["Getty"]],
  ["Reuters", [], ["Reuters"]],
  ["Jane Doe", ["Jane Doe"], []],
  ["Bloomberg via Getty Images", [], ["Bloomberg", "Getty Images"]],
  ["Ana Ruiz and Jo Li/AFP", ["Ana Ruiz", "Jo Li"], ["AFP"]],
  ["أحمد الصالح وليلى حداد/فرانس برس", ["أحمد الصالح", "ليلى حداد"], ["فرانس برس"]],
  ["محمد وليد/رويترز", ["محمد وليد"], ["رويترز"]],
  ["محمد علي وليد/رويترز", ["محمد علي وليد"], ["رويترز"]],
  ["Metropolitan Police", [], ["Metropolitan Police"]],
  ["", [], []],
])("takes %j apart", (line, creators, chain) => {
  expect(parseCreditLine(line)).toEqual({ creators, chain });
});

it("keeps what is not a photograph", () => {
  expect(parseCreditLine("Illustration: Guardian Design/Getty Images").kind).toBe("Illustration");
});

const person = fc
  .tuple(
    fc.constantFrom("Ines", "Zoë", "Kiran", "Jo", "Ana"),
    fc.constantFrom("Moreau", "Müller", "Ridley", "Ruiz", "O’Neill"),
  )
  .map((words) => words.join(" "));
const agencies = ["AFP", "Reuters", "AP", "Getty Images", "EPA", "Anadolu"];

// Each form, with what of a credit it can say.
const said: Readonly<Record<CreditFormatName, (creators: string[], chain: string[]) => object>> = {
  own: (creators, chain) => ({ creators, chain }),
  guardian: (creators, chain) => ({ creators, chain }),
  nyt: (creators, chain) => ({ creators, chain }),
  bbc: (_, chain) => ({ creators: [], chain }),
  "bbc-arabic": () => ({}),
  ap: (creators, chain) => (chain[0] === "AP" ? { creators, chain: ["AP"] } : { creators, chain }),
  reuters: (creators, chain) =>
    chain[0] === "Reuters" ? { creators, chain: ["Reuters"] } : { creators, chain },
  afp: (creators, chain) => ({ creators, chain }),
  getty: (creators, chain) => ({ creators, chain }),
  brackets: (_, chain) => ({ creators: [], chain: [chain.at(-1)] }),
  "brackets-arabic": () => ({}),
};

it.each(Object.keys(creditFormats) as CreditFormatName[])(
  "reads back what it writes as %s, as far as that form says it",
  (format) => {
    fc.assert(
      fc.property(
        fc.uniqueArray(person, { maxLength: 3 }),
        fc.uniqueArray(fc.constantFrom(...agencies), { minLength: 1, maxLength: 1 }),
        (creators, chain) => {
          const picture: UnsavedPicture = {
            format: 1,
            id: "p",
            file: null,
            created: "2026-11-23T12:00:00Z",
            updated: "2026-11-23T12:00:00Z",
            creators: creators.map((name) => ({ name })),
            supplyChain: chain,
          };
          const parts = parseCreditLine(writeCreditLine(picture, format));
          expect(parts).toMatchObject(said[format](creators, chain));
        },
      ),
    );
  },
);
