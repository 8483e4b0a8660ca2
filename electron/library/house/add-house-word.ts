import { join } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { mostHouseWords, wordsSchema } from "#shared/house/house.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { durableWrite } from "../disk/durable-write.ts";
import { readHouseFile } from "./house-files.ts";
import { makeFolderInside } from "../disk/make-folder-inside.ts";
import { toFileText } from "../disk/to-file-text.ts";

/**
 * Adds a word to `house/words.json`, at its end. The file is read anew, so that what was written into
 * it by hand stays; one that is damaged is left as it is.
 */
export async function addHouseWord(
  library: string,
  word: string,
): Promise<Result<readonly string[], Failure>> {
  const name = "house/words.json";
  const words = await readHouseFile(library, "words", wordsSchema, []);
  if (!words.ok || words.value.includes(word)) return words;
  if (words.value.length >= mostHouseWords)
    return failed({ code: "invalid-request", where: name, expected: `at most ${mostHouseWords}` });
  const folder = await makeFolderInside(library, "house");
  if (!folder.ok) return folder;
  const next = [...words.value, word];
  const written = await durableWrite(join(folder.value, "words.json"), toFileText(next));
  return written.ok ? ok(next) : written;
}
