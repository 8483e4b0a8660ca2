import { resolve } from "node:path";
import { formatMessage } from "#shared/messages/messages.ts";
import { openLibraryFolder, type OpenLibrary } from "../../desk/open-library-folder.ts";
import { tellFailure, type ExitCode, type Terminal } from "./terminal.ts";

/**
 * Opens the library a command names, runs the command on it and closes it.
 * @returns 1, in words, when the library cannot be opened; else what the command answers
 */
export async function withLibrary(
  terminal: Terminal,
  folder: string,
  run: (library: OpenLibrary) => Promise<ExitCode>,
  options: { readonly create?: boolean } = {},
): Promise<ExitCode> {
  const opened = await openLibraryFolder(resolve(terminal.folder, folder), options);
  if (!opened.ok) {
    tellFailure(terminal, opened.failure);
    return 1;
  }
  await using library = opened.value;
  if (library.notices.some(({ kind }) => kind === "library-copied"))
    terminal.tell(formatMessage(terminal.locale, "cli.copied"));
  return await run(library);
}
