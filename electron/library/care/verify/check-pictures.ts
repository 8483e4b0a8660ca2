import { isId } from "#shared/text/id.ts";
import type { PictureFile } from "#shared/picture/picture.ts";
import { parseConflictName } from "../../sync/parse-conflict-name.ts";
import { readPictureFile } from "../../stored/read-picture-file.ts";
import { checkFolder } from "./check-folder.ts";
import type { Looked, Looking } from "./found.ts";

/** The files that picture records name, each with one of the pictures it belongs to. */
export type NamedFiles = Map<string, { readonly file: PictureFile; readonly picture: string }>;

/** The ids of all pictures that have a record, be it damaged, and the other names in their folder. */
export async function listPictures(library: string) {
  const { files, found } = await checkFolder(library, "pictures");
  const idOf = (name: string): string => name.slice(0, -".json".length);
  const isRecord = (name: string): boolean => name.endsWith(".json") && isId(idOf(name));
  return {
    ids: new Set(files.filter(isRecord).map(idOf)),
    others: files.filter((name) => !isRecord(name)),
    found,
  };
}

/**
 * Reads the records of pictures.
 * @param named is given the files that they name
 */
export async function* checkPictures(
  { library }: Looked,
  { ids, others }: Pick<Awaited<ReturnType<typeof listPictures>>, "ids" | "others">,
  named: NamedFiles,
): Looking {
  for (const id of ids) {
    const file = `pictures/${id}.json`;
    const read = await readPictureFile(library, id);
    if (read.ok) {
      const { picture, bytes } = read.value;
      if (picture.id !== id)
        yield {
          kind: "picture-damaged",
          file,
          failure: { code: "damaged", name: file, where: "id", expected: id },
        };
      else if (!bytes.includes(`"${picture.revision.id}"`))
        yield { kind: "revision-differs", file };
      for (const original of [picture.file, ...(picture.earlierFiles ?? [])])
        if (original !== null)
          named.set(`${original.sha256}.${original.extension}`, { file: original, picture: id });
    } else if (read.failure.code === "too-new")
      yield { kind: "picture-too-new", file, failure: read.failure };
    else if (read.failure.code === "damaged")
      yield { kind: "picture-damaged", file, failure: read.failure };
    else if (read.failure.code !== "picture-not-found")
      yield { kind: "unreadable", file, failure: read.failure };
    yield null;
  }
  for (const name of others) {
    const id = name.slice(0, 26);
    const said = isId(id) ? parseConflictName(name, `${id}.json`) : null;
    // Nobody can compare two records side by side yet, so both stay.
    if (said !== null) yield { kind: "conflict-copy", file: `pictures/${name}`, detail: said };
  }
}
