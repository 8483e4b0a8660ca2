import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { preferencesSchema, type Notice, type Preferences } from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { errnoFailure } from "../library/disk/errno-failure.ts";
import { makeFolder } from "../library/disk/make-folder.ts";
import {
  preferenceOptions,
  usualPreferences,
  type PreferenceOptions,
} from "./preference-options.ts";

/** Some fields of the preferences; one that is undefined is as good as not given. */
export type PreferenceChange = {
  readonly [Name in keyof Preferences]?: Preferences[Name] | undefined;
};

/** The preferences of this user on this machine. */
export type PreferenceStore = {
  readonly read: () => Preferences;
  /** Changes the given fields and keeps the others. */
  readonly change: (changed: PreferenceChange) => Result<Preferences, Failure>;
  readonly notices: readonly Notice[];
};

/** What is used of Conf and of electron-store, which is a Conf. */
export type PreferenceFile = {
  readonly store: object;
  readonly set: (values: Record<string, unknown>) => void;
};

// One page of a disk: conf writes once and does not look whether all of it was written, so on a
// nearly full disk more than a page would be cut short without an error (tried).
const largestBytes = 4000;

/**
 * Opens the preferences in a folder. A damaged file is kept aside under another name and told in
 * `notices`; a folder that cannot be used leaves the usual preferences, and changes then fail.
 * @param openFile makes the Conf or electron-store of these options
 */
export function openPreferences(options: {
  readonly folder: string;
  readonly version: string;
  readonly openFile: (options: PreferenceOptions) => PreferenceFile;
  readonly now: () => Date;
}): PreferenceStore {
  const { folder, openFile, now } = options;
  const settings = preferenceOptions(folder, options.version);
  const path = join(folder, "config.json");
  const notices: Notice[] = [];

  function open(): PreferenceFile | Failure {
    const made = makeFolder(folder);
    if (!made.ok) return made.failure;
    try {
      return openFile(settings);
    } catch (cause) {
      if (!(cause instanceof SyntaxError)) return errnoFailure(cause, path);
    }
    const aside = `config.damaged-${now().toISOString().replaceAll(":", "")}.json`;
    notices.push({ kind: "preferences-damaged", file: aside });
    try {
      if (existsSync(path)) renameSync(path, join(folder, aside));
      return openFile(settings);
    } catch (cause) {
      return errnoFailure(cause, path);
    }
  }

  const file = open();
  const unusable = "code" in file;
  let current = unusable ? usualPreferences : preferencesIn(file.store);
  return {
    notices,
    read: () => current,
    change(changed) {
      if (unusable) return failed(file);
      const given = Object.fromEntries(
        Object.entries(changed).filter(([, value]) => value !== undefined),
      );
      const next: Preferences = { ...current, ...given };
      if (Buffer.byteLength(JSON.stringify(next, null, "\t")) > largestBytes)
        return failed({
          code: "invalid-request",
          where: "preferences",
          expected: `at most ${largestBytes} bytes`,
        });
      try {
        file.set(given);
      } catch (cause) {
        return failed(errnoFailure(cause, path));
      }
      current = next;
      return ok(current);
    },
  };
}

function preferencesIn(store: object): Preferences {
  return preferencesSchema.parse({ ...usualPreferences, ...store });
}
