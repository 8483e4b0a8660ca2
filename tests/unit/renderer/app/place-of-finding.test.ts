import { expect, it } from "vitest";
import { placeOfFinding } from "../../../../renderer/app/place-of-finding.ts";

it("knows where each finding is mended", () => {
  expect([
    placeOfFinding({
      check: "missing-alt",
      level: "advice",
      picture: "p1",
      values: { caption: "A wet street" },
    }),
    placeOfFinding({ check: "missing-headline", level: "advice" }),
    placeOfFinding({ check: "uncleared-legal-flag", level: "stop", values: { flag: "a minor" } }),
    placeOfFinding({ check: "embargo-not-over", level: "stop" }),
    placeOfFinding({ check: "long-print-headline", level: "advice" }),
    placeOfFinding({ check: "missed-length", level: "advice" }),
  ]).toEqual([
    { kind: "picture", picture: "p1", caption: "A wet street" },
    { kind: "headline" },
    { kind: "furniture", field: "legal.clearedBy" },
    { kind: "furniture", field: "embargoUntil" },
    { kind: "furniture", field: "headlines.print" },
    { kind: "body-end" },
  ]);
});
