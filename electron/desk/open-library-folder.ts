import { basename } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { ok, type Result } from "#shared/result.ts";
import type { Library } from "../library/library.ts";
import { openLibrary } from "../library/open-library.ts";
import { findPlaces, indexFolderOf } from "./places.ts";

/** A library that closes itself at the end of an `await using`. */
export type OpenLibrary = Library & AsyncDisposable;

/**
 * Opens the library in a folder, with its index where this machine keeps them.
 * @param options.create makes the library when there is none
 * @param options.asDesk a window opens it: whoever opens it beside is told so
 * @param options.keepId leaves the id of a copied library as it is
 */
export async function openLibraryFolder(
  path: string,
  options: {
    readonly create?: boolean;
    readonly asDesk?: boolean;
    readonly keepId?: boolean;
  } = {},
): Promise<Result<OpenLibrary, Failure>> {
  const opened = await openLibrary({
    path,
    indexFolder: indexFolderOf(findPlaces()),
    asDesk: options.asDesk === true,
    keepId: options.keepId === true,
    ...(options.create === true ? { create: { name: basename(path) } } : {}),
  });
  if (!opened.ok) return opened;
  const library = opened.value;
  // Not a copy: the house and the notices of a library change while it is open.
  return ok(Object.assign(library, { [Symbol.asyncDispose]: () => library.close() }));
}
