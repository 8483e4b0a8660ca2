import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { createId, isId } from "#shared/text/id.ts";
import { durableWrite } from "./disk/durable-write.ts";
import { makeFolder } from "./disk/make-folder.ts";
import { makeFoldersBelow } from "./disk/make-folder-inside.ts";
import { readJsonFile } from "./disk/read-json-file.ts";
import { toFileText } from "./disk/to-file-text.ts";

/** The number of the library format this Standfirst writes. */
export const libraryFormat = 1;

const name = "library.json";

/** What `library.json` says. */
export type LibraryFile = { readonly id: string; readonly name: string };

/** Reads what makes a folder a library. */
export async function readLibraryFile(path: string): Promise<Result<LibraryFile, Failure>> {
  const file = await readJsonFile(join(path, name), name);
  if (!file.ok)
    return file.failure.code === "file-not-found"
      ? failed({ code: "library-not-found", path })
      : file.failure.code === "not-a-folder"
        ? failed({ code: "not-a-folder", path })
        : file;
  return parseLibraryFile(file.value.json);
}

/** Gives a library another id; whatever else its file says stays. */
export async function writeLibraryId(path: string, id: string): Promise<Result<void, Failure>> {
  const file = await readJsonFile(join(path, name), name);
  if (!file.ok) return file;
  return durableWrite(join(path, name), toFileText({ ...(file.value.json as object), id }));
}

function parseLibraryFile(json: unknown): Result<LibraryFile, Failure> {
  const damaged = (where: string, expected: string): Result<never, Failure> =>
    failed({ code: "damaged", name, where, expected });
  if (typeof json !== "object" || json === null) return damaged("library", "an object");
  const file: { format?: unknown; id?: unknown; name?: unknown } = json;
  if (typeof file.format !== "number") return damaged("format", "a number");
  if (file.format > libraryFormat)
    return failed({ code: "too-new", name, format: file.format, known: libraryFormat });
  // The id becomes part of a path.
  if (typeof file.id !== "string" || !isId(file.id)) return damaged("id", "26 letters and digits");
  if (typeof file.name !== "string") return damaged("name", "a text");
  return ok({ id: file.id, name: file.name });
}

/** Makes a library of a folder that is none, with the folder itself where it is missing. */
export async function createLibraryFile(
  path: string,
  libraryName: string,
  now: Date,
): Promise<Result<LibraryFile, Failure>> {
  const ready = makeFolder(path);
  if (!ready.ok) return ready;
  for (const folder of ["house", "articles", "pictures", "originals", "trash"]) {
    const made = await makeFoldersBelow(path, folder);
    if (!made.ok) return made;
  }
  const id = createId(now.getTime(), randomBytes(10));
  // Last, so that a folder is a library only when it is complete.
  const written = await durableWrite(
    join(path, name),
    toFileText({ format: libraryFormat, id, name: libraryName }),
  );
  return written.ok ? ok({ id, name: libraryName }) : written;
}
