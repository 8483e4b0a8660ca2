import { stat } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";
import { convertInput, type Converted } from "../../../desk/exchange/convert-input.ts";
import { extensionOf } from "../../../desk/exchange/formats.ts";
import { writeFiles } from "../../../desk/exchange/write-files.ts";
import { writeTextFile } from "../../../desk/exchange/write-text-file.ts";
import type { Command } from "../command.ts";
import { readNamedInput } from "../read-named-input.ts";
import {
  ofInput,
  printJson,
  reportLines,
  tellFailure,
  type ExitCode,
  type InputReport,
  type Terminal,
} from "../terminal.ts";

type Convert = Extract<Command, { name: "convert" }>;

/** Converts files without a library. One that fails does not keep the others back. */
export async function convert(terminal: Terminal, command: Convert): Promise<ExitCode> {
  const { from, to } = command;
  const out = command.out === "-" ? undefined : command.out;
  const report: InputReport[number][] = [];
  const files: string[] = [];
  const texts: string[] = [];
  const taken = new Set<string>();
  let exit: ExitCode = 0;
  for (const name of command.inputs) {
    const input = await readNamedInput(terminal, name, from);
    const converted = input.ok
      ? await convertInput(input.value, to, terminal.now(), out !== undefined)
      : input;
    if (!converted.ok) {
      tellFailure(terminal, converted.failure);
      exit = 1;
      continue;
    }
    report.push(...ofInput(name, converted.value.report, command.inputs));
    if (out === undefined) {
      texts.push(converted.value.text);
      continue;
    }
    const written = await write(terminal, command, name, converted.value, out, taken);
    if (written.ok) files.push(...written.value);
    else {
      tellFailure(terminal, written.failure);
      exit = 1;
    }
  }
  if (command.report) reportLines(terminal.locale, report).forEach(terminal.tell);
  if (command.json) {
    const alone = command.inputs.length === 1;
    if (texts.length > 0 || files.length > 0)
      printJson(terminal, files.length > 0 ? { files } : jsonResult(texts, to, alone), report);
  } else texts.forEach(terminal.print);
  return exit;
}

/** The result under `--json`: an article as the object it is, other forms as their text; a list for several inputs. */
function jsonResult(texts: readonly string[], to: Convert["to"], alone: boolean): unknown {
  const results = texts.map((text): unknown => (to === "json" ? JSON.parse(text) : text));
  return alone ? results[0] : results;
}

async function write(
  terminal: Terminal,
  command: Convert,
  name: string,
  { text, files }: Converted,
  out: string,
  taken: Set<string>,
): ReturnType<typeof writeFiles> {
  const path = resolve(terminal.folder, out);
  const isFolder =
    command.inputs.length > 1 ||
    files.size > 0 ||
    extname(out) === "" ||
    /[/\\]$/u.test(out) ||
    (await isDirectory(path));
  if (!isFolder) return writeTextFile(path, text);
  const base = name === "-" ? "article" : basename(name, extname(name));
  return writeFiles({
    folder: path,
    base,
    extension: extensionOf[command.to],
    text,
    files,
    taken,
  });
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
