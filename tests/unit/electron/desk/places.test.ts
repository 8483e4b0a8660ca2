import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findPlaces, indexFolderOf, usualExportFolder } from "../../../../electron/desk/places.ts";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "standfirst-places-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function placesWith(
  env: Record<string, string> = {},
  platform: NodeJS.Platform = "linux",
): ReturnType<typeof findPlaces> {
  return findPlaces({ env, platform, home });
}

function writeUserFolders(text: string): void {
  mkdirSync(join(home, ".config"), { recursive: true });
  writeFileSync(join(home, ".config", "user-dirs.dirs"), text);
}

it("follows the XDG folders on Linux", () => {
  expect(placesWith()).toEqual({
    library: join(home, "Documents", "Standfirst"),
    data: join(home, ".local", "share", "standfirst"),
    preferences: join(home, ".config", "standfirst"),
  });
  expect(placesWith({ XDG_DATA_HOME: "/data", XDG_CONFIG_HOME: "/config" })).toEqual({
    library: join(home, "Documents", "Standfirst"),
    data: "/data/standfirst",
    preferences: "/config/standfirst",
  });
});

it("finds the documents folder under the name the user's language gave it", () => {
  writeUserFolders('# made by xdg-user-dirs-update\nXDG_DOCUMENTS_DIR="$HOME/المستندات"\n');
  expect(placesWith().library).toBe(join(home, "المستندات", "Standfirst"));
  writeUserFolders('XDG_DOCUMENTS_DIR="/mnt/work/my \\"papers\\""\n');
  expect(placesWith().library).toBe('/mnt/work/my "papers"/Standfirst');
  writeUserFolders('XDG_DOCUMENTS_DIR="relative"\n');
  expect(placesWith().library).toBe(join(home, "Documents", "Standfirst"));
});

it("ignores relative folders, as the XDG rules ask", () => {
  expect(placesWith({ XDG_DATA_HOME: "data", STANDFIRST_LIBRARY: "here" })).toEqual(placesWith());
});

it("follows the customs of macOS and Windows", () => {
  const support = join(home, "Library", "Application Support", "Standfirst");
  expect(placesWith({}, "darwin")).toEqual({
    library: join(home, "Documents", "Standfirst"),
    data: support,
    preferences: support,
  });
  expect(placesWith({ APPDATA: "/roaming", LOCALAPPDATA: "/local" }, "win32")).toEqual({
    library: join(home, "Documents", "Standfirst"),
    data: "/local/Standfirst",
    preferences: "/roaming/Standfirst",
  });
});

it("lets the environment name the library and the folder of its own data", () => {
  const places = placesWith({ STANDFIRST_LIBRARY: "/news", STANDFIRST_DATA: "/own" });
  expect(places).toEqual({ library: "/news", data: "/own", preferences: "/own" });
  expect(indexFolderOf(places)).toBe("/own/indexes");
});

it("sends exports beside the library and not into it", () => {
  expect(usualExportFolder("/docs/Standfirst")).toBe("/docs/Standfirst exports");
});
