import type { LibraryCheckEvent } from "#shared/desk-api/library-care.ts";
import type { Failure } from "#shared/failures.ts";
import { ok, type Result } from "#shared/result.ts";
import { readLibraryFile } from "../library/library-file.ts";
import { verifyLibrary } from "../library/care/verify/verify-library.ts";
import { openLibraryFolder } from "./open-library-folder.ts";

/**
 * Checks the library in a folder, as it stands on the disk: opening it, which sweeps and indexes, comes
 * after its files were looked at.
 * @returns why it is no library, or what the check finds
 */
export async function verifyLibraryFolder(
  path: string,
  mend: boolean,
  now: () => Date,
): Promise<Result<AsyncGenerator<LibraryCheckEvent, void>, Failure>> {
  const file = await readLibraryFile(path);
  return file.ok ? ok(check(path, mend, now)) : file;
}

async function* check(
  path: string,
  mend: boolean,
  now: () => Date,
): AsyncGenerator<LibraryCheckEvent, void> {
  await using opened = new AsyncDisposableStack();
  yield* verifyLibrary({
    library: path,
    mend,
    now,
    index: async () => {
      const library = await openLibraryFolder(path, { keepId: !mend });
      if (!library.ok) return null;
      const { index } = opened.use(library.value);
      await index.settled();
      return index.toCheck;
    },
  });
}
