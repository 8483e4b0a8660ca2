import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { errnoOf } from "../disk/errno-failure.ts";
import { labelledVersion } from "./version-labels.ts";
import { versionFilesIn, type VersionName } from "./version-name.ts";
import { versionsToThin } from "./versions-to-thin.ts";

/**
 * Removes the versions of a history that need not be kept any longer, one by one: what a crash leaves
 * over is thinned the next time. None goes for a version that cannot be read, and none that has a
 * label, whether the label can be read or not.
 * @param isWhole whether a version's content is what its name says
 */
export async function thinHistory(options: {
  readonly history: string;
  readonly now: number;
  readonly isWhole: (version: VersionName) => Promise<boolean>;
}): Promise<void> {
  const { history, now, isWhole } = options;
  const names = await readdir(history).catch(() => []);
  const labelled = new Set(names.map(labelledVersion));
  const versions = versionFilesIn(names).map((name) => ({
    ...name,
    labelled: labelled.has(name.version),
  }));
  const judged = new Map<string, boolean>();
  for (const { version, stays } of versionsToThin(versions, now)) {
    const whole = judged.get(stays.version) ?? (await isWhole(stays));
    judged.set(stays.version, whole);
    if (!whole) continue;
    try {
      await rm(join(history, `${version.version}.json`), { force: true });
    } catch (cause) {
      // A folder that may not be changed keeps what it has.
      if (errnoOf(cause) === undefined) throw cause;
    }
  }
}
