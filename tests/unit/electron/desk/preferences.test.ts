import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Conf from "conf";
import Store from "electron-store";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  usualPreferences,
  type PreferenceOptions,
} from "../../../../electron/desk/preference-options.ts";
import {
  openPreferences,
  type PreferenceFile,
  type PreferenceStore,
} from "../../../../electron/desk/preferences.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "standfirst-preferences-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = (): Date => new Date("2026-11-23T12:34:56.789Z");
const withConf = (options: PreferenceOptions): PreferenceFile => new Conf(options);
const withElectronStore = (options: PreferenceOptions): PreferenceFile => new Store(options);

function open(openFile = withConf, place = folder): PreferenceStore {
  return openPreferences({ folder: place, version: "0.1.0", openFile, now });
}

const stored = (): unknown => JSON.parse(readFileSync(join(folder, "config.json"), "utf8"));

describe.each([
  ["Conf", withConf],
  ["electron-store", withElectronStore],
])("with %s", (_name, openFile) => {
  it("begins with the usual preferences and keeps what is changed", () => {
    const first = open(openFile);
    expect(first.read()).toEqual(usualPreferences);
    const changed = { ...usualPreferences, theme: "dark", exportFolder: "/out" };
    expect(first.change({ theme: "dark", exportFolder: "/out", locale: undefined })).toEqual({
      ok: true,
      value: changed,
    });
    expect(open(withConf).read()).toEqual(changed);
    expect(open(withElectronStore).read()).toEqual(changed);
    expect(first.notices).toEqual([]);
  });

  it.each(["", "{", '{"theme": "dark"', "[]", "null", "\0\0\0\0"])(
    "keeps a damaged file (%j) aside, says so and goes on",
    (text) => {
      writeFileSync(join(folder, "config.json"), text);
      const preferences = open(openFile);
      const aside = "config.damaged-2026-11-23T123456.789Z.json";
      expect(preferences.read()).toEqual(usualPreferences);
      expect(preferences.notices).toEqual([{ kind: "preferences-damaged", file: aside }]);
      expect(readFileSync(join(folder, aside), "utf8")).toBe(text);
      expect(preferences.change({ theme: "light" }).ok).toBe(true);
      expect(open(openFile).read()).toEqual({ ...usualPreferences, theme: "light" });
    },
  );
});

it("lets a spoiled field fall back alone and keeps the others, known or not", () => {
  writeFileSync(
    join(folder, "config.json"),
    JSON.stringify({
      locale: "ar",
      theme: 42,
      me: { name: "Mina", initials: ["M"] },
      exportFormat: "docx",
      lastArticle: "01k9x2m4qf7t",
      fromTheFuture: { kept: true },
    }),
  );
  const preferences = open();
  const expected = { ...usualPreferences, locale: "ar", lastArticle: "01k9x2m4qf7t" };
  expect(preferences.read()).toEqual(expected);
  expect(preferences.change({ theme: "dark" }).ok).toBe(true);
  expect(stored()).toEqual({
    ...expected,
    theme: "dark",
    fromTheFuture: { kept: true },
    __internal__: { migrations: { version: "0.1.0" } },
  });
});

it("stays smaller than a page of the disk", () => {
  const preferences = open();
  expect(preferences.change({ exportFolder: "x".repeat(5000) })).toEqual({
    ok: false,
    failure: { code: "invalid-request", where: "preferences", expected: "at most 4000 bytes" },
  });
  expect(preferences.read()).toEqual(usualPreferences);
  expect(preferences.change({ exportFolder: "x".repeat(3600) }).ok).toBe(true);
  expect(statSync(join(folder, "config.json")).size).toBeLessThan(4096);
});

it("holds the usual preferences where the folder cannot be used, and says why a change fails", () => {
  writeFileSync(join(folder, "file"), "");
  const place = join(folder, "file", "below");
  const preferences = open(withConf, place);
  expect(preferences.read()).toEqual(usualPreferences);
  const change = preferences.change({ theme: "dark" });
  expect(change.ok ? "changed" : change.failure.code).toBe("not-a-folder");
  expect(preferences.read()).toEqual(usualPreferences);
});

it.skipIf(process.getuid?.() === 0)("says that a folder may not be written", () => {
  const preferences = open();
  chmodSync(folder, 0o500);
  const change = preferences.change({ theme: "dark" });
  chmodSync(folder, 0o700);
  expect(change.ok ? "changed" : change.failure.code).toBe("permission-denied");
  expect(readdirSync(folder)).toEqual(["config.json"]);
});
