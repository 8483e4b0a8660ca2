import { join } from "node:path";
import { expect, it } from "vitest";
import { createTempFolder } from "../support/temp-folder.ts";
import { createFigures, type Death } from "./figures.ts";
import { runLane } from "./run-lane.ts";

// `npm run test:crash` runs 1,000 rounds of these.
const lanes: readonly (readonly Death[])[] = [
  ["host", "frozen host and page"],
  ["host before an article is made", "page"],
];

it("loses no word, whatever dies while somebody types", async () => {
  const folder = await createTempFolder();
  const figures = createFigures();
  await Promise.all(
    lanes.map((lane, number) => {
      const left = lane.values();
      const next = (): Death | null => left.next().value ?? null;
      return runLane({ folder: join(folder, String(number)), seed: 11 + number, next, figures });
    }),
  );
  expect(figures.troubles).toEqual([]);
  expect(figures.keys).toBeGreaterThan(0);
  expect(figures.rounds).toBe(4);
});
