import { parseConflictName } from "../../sync/parse-conflict-name.ts";
import { readHouse } from "../../house/house-files.ts";
import { checkFolder } from "./check-folder.ts";
import type { Looked, Looking } from "./found.ts";

/** Looks at what stands at the library's top and at the house's settings. */
export async function* checkHouse({ library }: Looked): Looking {
  const { notices } = await readHouse(library);
  for (const { file, failure } of notices)
    yield { kind: "house-file-damaged", file, ...(failure === undefined ? {} : { failure }) };
  yield* checkNames(library, "", ["library.json"]);
  yield* checkNames(library, "house", houseFiles);
  yield null;
}

const houseFiles = [
  "rates",
  "credits",
  "credit-rules",
  "pictures",
  "rights",
  "people",
  "sections",
  "keywords",
  "words",
].map((name) => `${name}.json`);

async function* checkNames(library: string, folder: string, originals: readonly string[]): Looking {
  const { files, found } = await checkFolder(library, folder);
  yield* found;
  for (const name of files) {
    if (originals.includes(name)) continue;
    for (const original of originals) {
      const said = parseConflictName(name, original);
      if (said === null) continue;
      yield {
        kind: "conflict-copy",
        file: folder === "" ? name : `${folder}/${name}`,
        detail: said,
      };
      break;
    }
  }
}
