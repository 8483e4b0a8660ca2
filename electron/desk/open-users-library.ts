import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Failure } from "#shared/failures.ts";
import type { Result } from "#shared/result.ts";
import type { Library } from "../library/library.ts";
import { openLibraryFolder } from "./open-library-folder.ts";
import { importSample } from "./sample/import-sample.ts";

/**
 * Opens a library for a window, and makes it when there is none: a new one begins with the sample
 * article, so that nobody's first sight is an empty page.
 */
export async function openUsersLibrary(
  path: string,
): Promise<Result<Library & AsyncDisposable, Failure>> {
  const isNew = !existsSync(join(path, "library.json"));
  const library = await openLibraryFolder(path, { create: true, asDesk: true });
  // A sample that cannot be stored is no reason to keep the library shut: the list is empty then.
  if (library.ok && isNew) await importSample(library.value);
  return library;
}
