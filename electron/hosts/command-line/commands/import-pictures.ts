import { resolve } from "node:path";
import { formatMessage } from "#shared/messages/messages.ts";
import { findPicturePaths } from "../../../desk/pictures/find-picture-paths.ts";
import {
  createPictureImport,
  type ImportedPicture,
} from "../../../desk/pictures/import-pictures.ts";
import { readPicture, readPictureBytes } from "../../../desk/pictures/read-picture-bytes.ts";
import type { Command } from "../command.ts";
import { printJson, tellFailure, type ExitCode, type Terminal } from "../terminal.ts";
import { withLibrary } from "../with-library.ts";

/**
 * Takes picture files into a library, which is made if it is not there and one of the files can be read.
 * One that fails does not keep the others back.
 */
export async function importPictures(
  terminal: Terminal,
  { inputs, library: folder, json }: Extract<Command, { name: "pictures import" }>,
): Promise<ExitCode> {
  const { files, isWhole } = await filesOf(terminal, inputs);
  const imported: (ImportedPicture & { file: string })[] = [];
  const readable = await firstReadable(terminal, files);
  if (readable === -1) {
    if (json) printJson(terminal, []);
    return 1;
  }
  return withLibrary(
    terminal,
    folder,
    async (library) => {
      const take = await createPictureImport(library, terminal.now);
      for (const file of files.slice(readable)) {
        const bytes = await readPictureBytes(resolve(terminal.folder, file), file);
        const taken = bytes.ok ? await take(bytes.value, file) : bytes;
        if (taken.ok) imported.push({ file, ...taken.value });
        else tellFailure(terminal, taken.failure);
      }
      if (json) printJson(terminal, imported);
      else imported.forEach(({ id, file }) => terminal.print(`${id}\t${file}\n`));
      return isWhole && imported.length === files.length ? 0 : 1;
    },
    { create: true },
  );
}

async function filesOf(
  terminal: Terminal,
  inputs: readonly string[],
): Promise<{ files: readonly string[]; isWhole: boolean }> {
  const files: string[] = [];
  let isWhole = true;
  for (const name of inputs) {
    const found = await findPicturePaths(resolve(terminal.folder, name), name);
    if (found.ok) files.push(...found.value);
    if (!found.ok) tellFailure(terminal, found.failure);
    else if (found.value.length === 0)
      terminal.tell(formatMessage(terminal.locale, "cli.no-pictures", { name }));
    isWhole &&= found.ok && found.value.length > 0;
  }
  return { files, isWhole };
}

/** Tells of the files at the start that cannot be taken in, so that no library is made for nothing. */
async function firstReadable(terminal: Terminal, files: readonly string[]): Promise<number> {
  for (const [index, file] of files.entries()) {
    const read = await readPicture(resolve(terminal.folder, file), file);
    if (read.ok) return index;
    tellFailure(terminal, read.failure);
  }
  return -1;
}
