import { expect, it } from "vitest";
import { usualRules } from "#shared/picture/cleaning/usual-rules.ts";
import { findConflicts } from "#shared/picture/find-conflicts.ts";
import { fromMetadata } from "#shared/picture/from-metadata.ts";
import { readMetadata } from "#shared/picture/metadata/read-metadata.ts";
import { parsePicture } from "#shared/picture/picture.ts";
import { toMetadata } from "#shared/picture/to-metadata.ts";
import { fullValues, pictureWith } from "../../../support/pictures-with-metadata.ts";

const head = {
  format: 1,
  id: "p",
  file: null,
  created: "2026-11-23T12:00:00Z",
  updated: "2026-11-23T12:00:00Z",
} as const;

it("makes a record of a file's metadata, and the same metadata of the record", async () => {
  const { fields } = readMetadata(await pictureWith("jpeg", fullValues));
  const { record } = fromMetadata(fields, usualRules);
  const written = toMetadata({ ...head, ...record });
  // One licensor and the last supplier are what a record has.
  expect(written).toEqual({
    ...fullValues,
    credit: "أحمد الصالح, Zoë Müller/AFP via Getty Images".replace(", ", " and "),
    licensorName: "Getty Images",
    licensorURL: "https://getty.example/1?x=1&y=2",
  });
  expect(parsePicture({ ...head, ...record, revision: { id: "", parent: null } }, "p").ok).toBe(
    true,
  );
});

it("takes XMP before IIM before EXIF, and remembers what each said", () => {
  const { record } = fromMetadata(
    {
      "xmp.creator": ["Jane Doe"],
      "iim.creator": ["John Roe"],
      "exif.creator": "Anna Poe",
      "iim.headline": "From IIM",
      "exif.copyright": "© EXIF",
    },
    usualRules,
  );
  expect(record).toMatchObject({
    creators: [{ name: "Jane Doe" }],
    headline: "From IIM",
    copyrightNotice: "© EXIF",
    provenance: {
      creator: [
        { value: ["Jane Doe"], origin: "xmp" },
        { value: ["John Roe"], origin: "iim" },
        { value: "Anna Poe", origin: "exif" },
      ],
    },
  });
});

it("shows where a file contradicts itself, and not where IIM ran out of room", () => {
  const conflicts = (fields: Parameters<typeof fromMetadata>[0]): readonly string[] =>
    findConflicts(fromMetadata(fields, usualRules).record).map(({ field }) => field);
  expect(conflicts({ "xmp.credit": "AFP via Getty", "iim.credit": "REUTERS" })).toEqual(["credit"]);
  expect(
    conflicts({
      "xmp.credit": "Zoë Müller/AFP via Getty Images",
      "iim.credit": "Zoë Müller/AFP via Getty Image",
      "xmp.dateCreated": "2026-11-05T16:20:00+02:00",
      "iim.dateCreated": "20261105",
      "xmp.creator": ["A B", "C D"],
      "exif.creator": "A B; C D",
    }),
  ).toEqual([]);
});

it("counts a contradiction as settled once a person has chosen", () => {
  const provenance = {
    credit: [
      { value: "AFP", origin: "xmp" },
      { value: "Reuters", origin: "iim" },
      { value: "AFP", origin: "user" },
    ],
  };
  expect(findConflicts({ provenance })).toEqual([]);
});
