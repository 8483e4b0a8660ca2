import { expect, it } from "vitest";
import { relativeTime } from "../../../../../renderer/ui/messages/relative-time.ts";

const now = Date.parse("2026-11-23T12:00:00Z");
const ago = (ms: number): string => new Date(now - ms).toISOString();

it("counts minutes, hours and days for a week, then gives the date", () => {
  const said = [20_000, 180_000, 7_200_000, 90_000_000, 8 * 86_400_000, 400 * 86_400_000].map(
    (ms) => relativeTime("en", ago(ms), now),
  );
  expect(said).toEqual(["now", "3 min ago", "2 hr ago", "yesterday", "15 Nov", "19 Oct 2025"]);
});

it("takes a clock that is ahead for now, and says nothing for no date", () => {
  expect(relativeTime("en", ago(-60_000), now)).toBe("now");
  expect(relativeTime("en", "", now)).toBe("");
});
