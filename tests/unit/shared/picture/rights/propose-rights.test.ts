import { expect, it } from "vitest";
import { proposeRights } from "#shared/picture/rights/propose-rights.ts";

it.each([
  ["NO SALES", { term: { effect: "deny", action: "syndicate" } }],
  ["NO ARCHIVES", { term: { effect: "deny", action: "archive" } }],
  ["SPAIN OUT, PEDRO SÁNCHEZ", { term: { effect: "deny", action: "use", territory: "SPAIN" } }],
  ["FOR EDITORIAL USE ONLY", { term: { effect: "deny", action: "advertise" } }],
  ["MANDATORY CREDIT: POLICE", { mandatoryCredit: true }],
  [
    "Embargoed until 2026-12-01 06:00",
    { term: { effect: "deny", action: "use", until: "2026-12-01" } },
  ],
  ["To be used within 14 days", { term: { effect: "allow", action: "use", until: "2026-11-15" } }],
])("reads a term from the instruction %j", (instructions, expected) => {
  const proposals = proposeRights({
    "xmp.instructions": instructions,
    "xmp.dateCreated": "2026-11-01T10:00:00Z",
  });
  expect(proposals[0]).toMatchObject({ field: "xmp.instructions", ...expected });
});

it("reads a category from a credit before any rule removes the word", () => {
  expect(proposeRights({ "xmp.credit": "Handout via REUTERS" })[0]?.category).toBe("handout");
  expect(proposeRights({ "iim.creator": ["POOL"] })[0]?.category).toBe("pool");
});

it("takes IIM's release date for an embargo and its expiration date for an expiry", () => {
  const terms = proposeRights({ "iim.releaseDate": "20261201", "iim.expirationDate": "20270101" });
  expect(terms.map(({ term }) => term)).toEqual([
    { effect: "deny", action: "use", until: "2026-12-01" },
    { effect: "allow", action: "use", until: "2027-01-01" },
  ]);
  expect(proposeRights({ "iim.releaseDate": "20260000" })).toEqual([]);
});

it("proposes nothing from ordinary words, and the same thing once", () => {
  expect(proposeRights({ "xmp.description": "Children swim, shops are sold out" })).toEqual([]);
  expect(
    proposeRights({ "xmp.instructions": "NO SALES", "iim.instructions": "NO SALES" }),
  ).toHaveLength(1);
});
