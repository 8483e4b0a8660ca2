import { join } from "node:path";
import { versionLabelSchema, type VersionLabel } from "#shared/article/version.ts";
import type { Failure } from "#shared/failures.ts";
import type { Result } from "#shared/result.ts";
import { durableWrite } from "../disk/durable-write.ts";
import { readJsonFile } from "../disk/read-json-file.ts";
import { toFileText } from "../disk/to-file-text.ts";

const pattern = /^([^.]+\.\d{3}Z-[0-9a-f]{32})\.[a-z-]+\.[^.]+\.\d{3}Z\.label$/;

/** The version that a file of this name is a label of; null for any other file. */
export function labelledVersion(name: string): string | null {
  return pattern.exec(name)?.[1] ?? null;
}

/**
 * Writes what a version was kept for into a file of its own beside it. Labels are never rewritten,
 * so that machines that share a folder cannot write over each other's; a version is whole without.
 */
export function writeLabel(
  history: string,
  version: string,
  label: VersionLabel,
): Promise<Result<void, Failure>> {
  const name = `${version}.${label.kind}.${new Date(label.at).toISOString().replaceAll(/[-:]/g, "")}.label`;
  return durableWrite(join(history, name), toFileText(label));
}

/** Reads the labels among the files of a history, by version, the oldest first. One that is no label is passed over. */
export async function readLabels(
  history: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly VersionLabel[]>> {
  const labels = new Map<string, VersionLabel[]>();
  for (const name of names) {
    const version = labelledVersion(name);
    if (version === null) continue;
    const file = await readJsonFile(join(history, name), name);
    const label = file.ok ? versionLabelSchema.safeParse(file.value.json) : null;
    if (label?.success === true) labels.set(version, [...(labels.get(version) ?? []), label.data]);
  }
  for (const all of labels.values()) all.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return labels;
}
