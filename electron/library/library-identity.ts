import { statSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { createId } from "#shared/text/id.ts";
import { durableWrite } from "./disk/durable-write.ts";
import { readLibraryFile, writeLibraryId, type LibraryFile } from "./library-file.ts";
import { makeFolder } from "./disk/make-folder.ts";
import { readJsonFile } from "./disk/read-json-file.ts";
import { toFileText } from "./disk/to-file-text.ts";

// Far more libraries than anybody opens; the memory only has to stay small.
const remembered = 200;

/**
 * Gives a copied library an id of its own, because indexes, journals and preferences go by the id. A
 * copy is a library whose id this machine has seen at another place, where a library of that id still
 * is: one that was moved or renamed is gone from there, and one that is shared between machines has on
 * each of them one place.
 * @param memory the file in which this machine keeps where its libraries are
 * @returns what the library is called from now on, and whether it was a copy
 */
export async function settleIdentity(
  memory: string,
  path: string,
  file: LibraryFile,
  now: Date,
): Promise<{ readonly file: LibraryFile; readonly isCopy: boolean }> {
  const places = await readPlaces(memory);
  const before = places[file.id];
  let settled = { file, isCopy: false };
  if (before !== undefined && before !== path && !isSameFolder(before, path)) {
    const there = await readLibraryFile(before);
    if (there.ok && there.value.id === file.id)
      settled = await becomeAnother(path, before, file, now);
  }
  if (places[settled.file.id] !== path) {
    const { [settled.file.id]: _, ...others } = places;
    const next = { ...others, [settled.file.id]: path };
    const kept = Object.fromEntries(Object.entries(next).slice(-remembered));
    // What cannot be remembered is found out at the next opening, or never: the library opens.
    if (makeFolder(join(memory, "..")).ok) await durableWrite(memory, toFileText(kept));
  }
  return settled;
}

async function becomeAnother(
  path: string,
  before: string,
  file: LibraryFile,
  now: Date,
): Promise<{ readonly file: LibraryFile; readonly isCopy: boolean }> {
  const id = createId(now.getTime(), randomBytes(10));
  const written = await writeLibraryId(path, id);
  // A disk that can only be read keeps the id, and nothing of it is ever saved.
  if (!written.ok) return { file, isCopy: false };
  // One folder by two ways, such as a share that is mounted twice: then both have it.
  const there = await readLibraryFile(before);
  if (there.ok && there.value.id === id) {
    await writeLibraryId(path, file.id);
    return { file, isCopy: false };
  }
  return { file: { ...file, id }, isCopy: true };
}

function isSameFolder(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) =>
    statSync(path, { throwIfNoEntry: false, bigint: true }),
  );
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/** The places at which this machine has seen libraries, by their ids. */
export async function readPlaces(memory: string): Promise<Readonly<Record<string, string>>> {
  const file = await readJsonFile(memory, memory);
  if (!file.ok || typeof file.value.json !== "object" || file.value.json === null) return {};
  const entries = Object.entries(file.value.json).filter(([, path]) => typeof path === "string");
  return Object.fromEntries(entries) as Record<string, string>;
}
