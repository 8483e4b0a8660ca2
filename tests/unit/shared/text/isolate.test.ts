import fc from "fast-check";
import { expect, it } from "vitest";
import { isolate, stretchesOf, withoutIsolates } from "#shared/text/isolate.ts";

const [open, close] = ["\u2068", "\u2069"];

it.each([
  ["Jane Doe/AFP", "ltr", "Jane Doe/AFP"],
  ["أحمد علي/رويترز", "rtl", "أحمد علي/رويترز"],
  ["Jane Doe/AFP", "rtl", `${open}Jane Doe/AFP${close}`],
  ["مصدر الصورة، Jane Doe/AFP", "rtl", `مصدر الصورة، ${open}Jane Doe/AFP${close}`],
  ["Photograph: أحمد علي/AFP", "ltr", `Photograph: ${open}أحمد علي${close}/AFP`],
  ["أحمد علي/AFP", "ltr", `${open}أحمد علي/${open}AFP${close}${close}`],
] as const)("keeps the parts of %s in order in a line that runs %s", (credit, direction, line) => {
  expect(isolate(credit, direction)).toBe(line);
});

it("adds nothing but what it takes off again", () => {
  const names = fc.constantFrom("Jane Doe", "أحمد علي", "AFP", "غيتي", "2026", "(", ")", "", " ");
  const parts = fc.constantFrom("/", " via ", "، ", ": ", " / ", " ");
  const credits = fc
    .array(fc.tuple(names, parts), { maxLength: 5 })
    .map((pairs) => pairs.flat().join(""));
  fc.assert(
    fc.property(credits, fc.constantFrom("ltr" as const, "rtl" as const), (credit, direction) => {
      expect(withoutIsolates(isolate(credit, direction))).toBe(credit);
      expect(
        stretchesOf(credit, direction)
          .map(({ text }) => text)
          .join(""),
      ).toBe(credit);
    }),
  );
});
