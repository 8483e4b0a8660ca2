import { writePicture } from "../../../desk/pictures/write-picture.ts";
import type { Command } from "../command.ts";
import { printJson, tellFailure, type ExitCode, type Terminal } from "../terminal.ts";

/** Writes a record into a copy of a picture's file. */
export async function writePictureFile(
  terminal: Terminal,
  command: Extract<Command, { name: "pictures write" }>,
): Promise<ExitCode> {
  const written = await writePicture(terminal.folder, command, terminal.now());
  if (!written.ok) {
    tellFailure(terminal, written.failure);
    return 1;
  }
  if (command.json) printJson(terminal, { files: [written.value] });
  else terminal.print(`${written.value}\n`);
  return 0;
}
