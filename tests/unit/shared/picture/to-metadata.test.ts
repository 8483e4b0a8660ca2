import { expect, it } from "vitest";
import { toMetadata } from "#shared/picture/to-metadata.ts";
import { unsavedPicture } from "../../../support/library-fixture.ts";

it.each([
  ["20261105", "2026-11-05"],
  ["20260000", "2026"],
  ["20261100", "2026-11"],
  ["2026:11:05 16:20:00", "2026-11-05T16:20:00"],
  ["2026-11-05T16:20:00.5+02:00", "2026-11-05T16:20:00.5+02:00"],
  ["2026-11-05", "2026-11-05"],
  ["2026", "2026"],
  ["last summer", "last summer"],
])("writes the date %s as XMP has it", (dateCreated, date) => {
  expect(toMetadata(unsavedPicture({ dateCreated })).dateCreated).toBe(date);
});

it("says nothing of what the record does not know", () => {
  expect(toMetadata(unsavedPicture())).toEqual({});
});

it("says from when and until when a picture may be used, as a person settled it or its file said", () => {
  const provenance = {
    releaseDate: [{ value: "20261105", origin: "iim" }],
    expirationDate: [{ value: "2026-12-01", origin: "xmp" }],
  };
  const terms = [
    { effect: "deny", action: "use", until: "2026-11-07" },
    { effect: "deny", action: "use", territory: "Spain" },
    { effect: "allow", action: "use", until: "2027-01-31" },
    { effect: "allow", action: "web", until: "2028-01-31" },
  ] as const;
  const dates = (changes: Parameters<typeof unsavedPicture>[0]): unknown => {
    const { releaseDate, expirationDate } = toMetadata(unsavedPicture(changes));
    return [releaseDate, expirationDate];
  };
  expect([
    dates({ provenance }),
    dates({ provenance, rights: { terms: [...terms] } }),
    dates({ provenance, rights: { terms: [] } }),
  ]).toEqual([
    ["2026-11-05", "2026-12-01"],
    ["2026-11-07", "2027-01-31"],
    [undefined, undefined],
  ]);
});
