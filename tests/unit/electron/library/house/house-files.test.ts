import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { usualHouse } from "#shared/house/house.ts";
import { readHouse } from "../../../../../electron/library/house/house-files.ts";
import { createTempFolder } from "../../../../support/temp-folder.ts";

async function houseOf(files: Readonly<Record<string, string>>): Promise<string> {
  const library = await createTempFolder();
  await mkdir(join(library, "house"));
  for (const [name, text] of Object.entries(files))
    await writeFile(join(library, "house", name), text);
  return library;
}

it("holds what is usual where the house has set nothing", async () => {
  expect(await readHouse(await createTempFolder())).toEqual({ house: usualHouse, notices: [] });
});

it("reads every setting from its own file", async () => {
  const library = await houseOf({
    "rates.json": '{ "wordsPerMinute": 200 }',
    "rights.json": '{ "timeZone": "Asia/Beirut" }',
    "credits.json": '{ "format": "Photograph: {credit}" }',
    "people.json": '[{ "id": "am", "name": "Anna Malik" }]',
    "sections.json": '["World", "رياضة"]',
    "keywords.json": '["ports"]',
    "words.json": '["Stepanakert"]',
    "pictures.json": '{ "keepCoordinates": true }',
  });
  expect(await readHouse(library)).toEqual({
    house: {
      rates: { ...usualHouse.rates, wordsPerMinute: 200 },
      pictures: { keepCoordinates: true },
      rights: { ...usualHouse.rights, timeZone: "Asia/Beirut" },
      credits: { format: "Photograph: {credit}" },
      people: [{ id: "am", name: "Anna Malik" }],
      sections: ["World", "رياضة"],
      keywords: ["ports"],
      words: ["Stepanakert"],
      creditRules: [],
    },
    notices: [],
  });
});

it("leaves a damaged file alone, holds what is usual in its place, and says so", async () => {
  const rates = '{ "wordsPerMinute": "fast" }';
  const library = await houseOf({
    "rates.json": rates,
    "people.json": "[{",
    "sections.json": '["World"]',
  });
  const { house, notices } = await readHouse(library);
  expect(house).toEqual({ ...usualHouse, sections: ["World"] });
  expect(notices).toEqual([
    {
      kind: "house-file-damaged",
      file: "house/rates.json",
      failure: {
        code: "damaged",
        name: "house/rates.json",
        where: "wordsPerMinute",
        expected: "Invalid input: expected number, received string",
      },
    },
    {
      kind: "house-file-damaged",
      file: "house/people.json",
      failure: {
        code: "damaged",
        name: "house/people.json",
        where: "JSON",
        expected: expect.any(String) as string,
      },
    },
  ]);
  expect(await readFile(join(library, "house/rates.json"), "utf8")).toBe(rates);
});
