import fc from "fast-check";
import { expect, it } from "vitest";
import {
  versionsToThin,
  type ThinnedVersion,
} from "../../../../../electron/library/history/versions-to-thin.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.parse("2026-11-26T12:00:00.000Z");

function kept(versions: readonly ThinnedVersion[], at = now): readonly ThinnedVersion[] {
  const gone = new Set(versionsToThin(versions, at).map(({ version }) => version));
  return versions.filter((version) => !gone.has(version));
}

/** Versions as five-minute keeping makes them: any age, also from the future, some labelled. */
const histories = fc
  .array(
    fc.record({
      age: fc.oneof(
        fc.integer({ min: -2 * 60, max: 3 * 24 * 60 }),
        fc.integer({ min: 0, max: 400 * 24 * 60 }),
      ),
      labelled: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
    }),
    { maxLength: 120 },
  )
  .map((drawn) =>
    drawn.map(({ age, labelled }, index): ThinnedVersion => {
      return { version: `v${index}`, saved: now - age * minute, labelled };
    }),
  );

it("keeps every version of a day, then the last of each hour, day and week", () => {
  const every = (step: number, from: number, to: number): ThinnedVersion[] =>
    Array.from({ length: Math.floor((to - from) / step) }, (_, index) => {
      const saved = now - from - index * step;
      return { version: new Date(saved).toISOString(), saved, labelled: false };
    });
  const versions = [
    ...every(10 * minute, 0, day),
    ...every(10 * minute, day, 7 * day),
    ...every(hour, 7 * day, 90 * day),
    ...every(day, 90 * day, 365 * day),
  ];
  const left = kept(versions);
  const between = (from: number, to: number): number =>
    left.filter(({ saved }) => now - saved >= from && now - saved < to).length;
  expect(between(0, day)).toBe(144);
  // The one of exactly a day ago is of the last day still.
  expect(between(day, 7 * day)).toBe(6 * 24 + 1);
  expect(between(7 * day, 90 * day)).toBe(83);
  // 275 days are 39 weeks and a piece, and the first of all stays.
  expect(between(90 * day, 365 * day)).toBeLessThanOrEqual(42);
  expect(left.some(({ version }) => version === "2026-11-20T03:50:00.000Z")).toBe(true);
});

it("never thins what has a label, the first, the newest, or anything of the last day", () => {
  fc.assert(
    fc.property(histories, (versions) => {
      const left = new Set(kept(versions));
      const times = versions.map(({ saved }) => saved);
      const lasting = versions.filter(({ labelled, saved }) => labelled || now - saved <= day);
      expect(lasting.filter((version) => !left.has(version))).toEqual([]);
      const savedTimes = [...left].map(({ saved }) => saved);
      expect([Math.min(...savedTimes), Math.max(...savedTimes)]).toEqual([
        Math.min(...times),
        Math.max(...times),
      ]);
    }),
  );
});

it("leaves a later version for each that goes, no further off than its age allows", () => {
  fc.assert(
    fc.property(histories, (versions) => {
      const left = new Set(kept(versions));
      for (const { version, stays } of versionsToThin(versions, now)) {
        expect(left.has(stays)).toBe(true);
        const age = now - version.saved;
        const most = age <= 7 * day ? hour : age <= 90 * day ? day : 7 * day;
        expect(stays.saved - version.saved).toBeGreaterThanOrEqual(0);
        expect(stays.saved - version.saved).toBeLessThan(most);
      }
    }),
  );
});

it("comes to the same whenever, and however often, it ran before", () => {
  fc.assert(
    fc.property(
      histories,
      fc.array(fc.integer({ min: 0, max: 500 * 24 * 60 }), { maxLength: 4 }),
      (versions, ages) => {
        const stepwise = ages
          .map((age) => now - age * minute)
          .toSorted((a, b) => a - b)
          .reduce((left, at) => {
            const known = left.filter(({ saved }) => saved <= at);
            const gone = new Set(versionsToThin(known, at).map(({ version }) => version));
            return left.filter((version) => !gone.has(version));
          }, versions);
        expect(kept(stepwise)).toEqual(kept(versions));
        expect(kept(kept(versions))).toEqual(kept(versions));
      },
    ),
  );
});
