import { expect, it } from "vitest";
import { lengthBand } from "#shared/house/commissioned-length.ts";

it("says how far a text is from the words asked for, and lets a tenth pass", () => {
  expect([650, 612, 715, 716, 585, 584, 0].map((words) => lengthBand(words, 650))).toEqual([
    { side: "exact", by: 0, missed: false },
    { side: "short", by: 38, missed: false },
    { side: "over", by: 65, missed: false },
    { side: "over", by: 66, missed: true },
    { side: "short", by: 65, missed: false },
    { side: "short", by: 66, missed: true },
    { side: "short", by: 650, missed: true },
  ]);
});
