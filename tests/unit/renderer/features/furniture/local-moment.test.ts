import { expect, it } from "vitest";
import {
  fromLocalMoment,
  toLocalMoment,
} from "../../../../../renderer/features/furniture/local-moment.ts";

it("shows a moment in the zone of the machine and reads the same moment back", () => {
  for (const moment of ["2026-11-23T06:00:00.000Z", "2027-07-01T23:59:00.000Z"])
    expect(fromLocalMoment(toLocalMoment(moment))).toBe(moment);
});

it("makes nothing of a date half typed, and shows nothing for a date that is none", () => {
  expect([fromLocalMoment(""), fromLocalMoment("2026-13-45T99:99"), toLocalMoment("soon")]).toEqual(
    [null, null, ""],
  );
});
