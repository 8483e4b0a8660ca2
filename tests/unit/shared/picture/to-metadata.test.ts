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
