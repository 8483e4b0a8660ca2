import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { addHouseWord } from "../../../../../electron/library/house/add-house-word.ts";
import { readHouse } from "../../../../../electron/library/house/house-files.ts";
import { createBareLibrary } from "../../../../support/library-fixture.ts";
import { createTempFolder } from "../../../../support/temp-folder.ts";

const readWords = (library: string): Promise<string> =>
  readFile(join(library, "house/words.json"), "utf8");

it("makes the file, and adds to what is written in it by hand", async () => {
  const library = await createBareLibrary();
  expect(await addHouseWord(library, "Stepanakert")).toEqual({ ok: true, value: ["Stepanakert"] });
  await writeFile(join(library, "house/words.json"), '["Stepanakert", "غيتي"]');
  await addHouseWord(library, "Okafor");
  await addHouseWord(library, "Okafor");
  expect(await readWords(library)).toBe('[\n  "Stepanakert",\n  "غيتي",\n  "Okafor"\n]\n');
  expect((await readHouse(library)).house.words).toEqual(["Stepanakert", "غيتي", "Okafor"]);
});

it.each([
  ["no list", '{ "words": [] }'],
  ["other things than words", '["fine", 7]'],
  ["ten megabytes in one word", JSON.stringify(["x".repeat(10_000_000)])],
  [
    "more words than a house has",
    JSON.stringify(Array.from({ length: 500_000 }, (_, n) => `w${n}`)),
  ],
  ["no JSON", "Okafor"],
])("leaves a file with %s as it is, and says so", async (_name, text) => {
  const library = await createTempFolder();
  await mkdir(join(library, "house"));
  await writeFile(join(library, "house/words.json"), text);
  const added = await addHouseWord(library, "Stepanakert");
  expect(added).toMatchObject({
    ok: false,
    failure: { code: "damaged", name: "house/words.json" },
  });
  expect(await readWords(library)).toBe(text);
  const { house, notices } = await readHouse(library);
  expect(house.words).toEqual([]);
  expect(notices).toMatchObject([{ kind: "house-file-damaged", file: "house/words.json" }]);
});
