import { resolve } from "node:path";
import type { ExportFormat } from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import { ok, type Result } from "#shared/result.ts";
import type { Input } from "../../desk/exchange/read-input.ts";
import { readInputFile } from "../../desk/exchange/read-input-file.ts";
import { readNearby } from "../../desk/exchange/read-nearby.ts";
import type { Terminal } from "./terminal.ts";

/** Reads an input as the command line names it; `-` is standard input. */
export async function readNamedInput(
  terminal: Terminal,
  name: string,
  from?: ExportFormat,
): Promise<Result<Input, Failure>> {
  const format = from === "html-fragment" ? "html" : from;
  if (name !== "-") return readInputFile(resolve(terminal.folder, name), name, format);
  return ok({
    name: undefined,
    bytes: await terminal.readInput(),
    format,
    readNearby: readNearby(terminal.folder),
  });
}
