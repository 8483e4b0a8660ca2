import { expect, it } from "vitest";
import { countGraphemes } from "#shared/house/headline-limits.ts";

it("counts the letters a reader sees, whatever they are made of", () => {
  expect(["", "Talks", "e\u0301te\u0301", "👩‍👩‍👧", "قِمَّة"].map(countGraphemes)).toEqual([
    0, 5, 3, 1, 3,
  ]);
});
