import { resolve } from "node:path";
import { formatMessage } from "#shared/messages/messages.ts";
import { cleaningRulesOf } from "#shared/picture/cleaning/cleaning-rules-of.ts";
import { textsOf } from "#shared/picture/metadata/metadata-values.ts";
import { inspectPicture, type Inspected } from "../../../desk/pictures/inspect-picture.ts";
import { readPictureBytes } from "../../../desk/pictures/read-picture-bytes.ts";
import type { Command } from "../command.ts";
import { tellFailure, type ExitCode, type Terminal } from "../terminal.ts";

/** Prints what picture files say of themselves. One that fails does not keep the others back. */
export async function inspectPictures(
  terminal: Terminal,
  { inputs, json }: Extract<Command, { name: "pictures inspect" }>,
): Promise<ExitCode> {
  const rules = cleaningRulesOf([]);
  const all: Inspected[] = [];
  for (const file of inputs) {
    const bytes = await readPictureBytes(resolve(terminal.folder, file), file);
    const inspected = bytes.ok ? await inspectPicture(bytes.value, file, rules) : bytes;
    if (inspected.ok) all.push(inspected.value);
    else tellFailure(terminal, inspected.failure);
  }
  if (json) terminal.print(`${JSON.stringify(all, null, 2)}\n`);
  else terminal.print(all.map((each) => describe(terminal, each)).join("\n"));
  return all.length === inputs.length ? 0 : 1;
}

/** A file, its credit and its fields, one a line; what contradicts itself is marked. */
function describe({ locale }: Terminal, inspected: Inspected): string {
  const { file, creditLine, fields, conflicts } = inspected;
  const credit = creditLine || formatMessage(locale, "cli.no-credit");
  const contradicted = new Set(conflicts.map(({ field }) => field as string));
  const lines = Object.entries(fields).map(([key, value]) => {
    const mark = contradicted.has(key.slice(key.indexOf(".") + 1)) ? "≠ " : "  ";
    return `${mark}${key}\t${textsOf(value).join("; ").replace(/\s+/gu, " ")}`;
  });
  return `${[`${file}\t${credit}`, ...lines].join("\n")}\n`;
}
