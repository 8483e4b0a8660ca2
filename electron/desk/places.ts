import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";

/** Where Standfirst keeps what, on this machine and for this user. */
export type Places = {
  /** The library that is opened when none is named. */
  readonly library: string;
  /** What can be made again: indexes, the window's own browser profile. */
  readonly data: string;
  /** The folder of `config.json`. */
  readonly preferences: string;
};

export type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
};

/**
 * Finds the places by the customs of the platform. `STANDFIRST_LIBRARY` names another library, and
 * `STANDFIRST_DATA` another folder for data and preferences.
 */
export function findPlaces(
  { env, platform, home }: Surroundings = {
    env: process.env,
    platform: process.platform,
    home: homedir(),
  },
): Places {
  const own = absolute(env["STANDFIRST_DATA"]);
  return {
    library:
      absolute(env["STANDFIRST_LIBRARY"]) ??
      join(documentsFolder({ env, platform, home }), "Standfirst"),
    data: own ?? dataFolder({ env, platform, home }),
    preferences: own ?? preferencesFolder({ env, platform, home }),
  };
}

/** The folder of the indexes, one for each library by its id. */
export function indexFolderOf(places: Places): string {
  return join(places.data, "indexes");
}

/** Where exports go until the user chooses: beside the library, never inside it. */
export function usualExportFolder(libraryPath: string): string {
  return join(dirname(libraryPath), "Standfirst exports");
}

function dataFolder({ env, platform, home }: Surroundings): string {
  if (platform === "darwin") return join(home, "Library", "Application Support", "Standfirst");
  if (platform === "win32")
    return join(absolute(env["LOCALAPPDATA"]) ?? join(home, "AppData", "Local"), "Standfirst");
  return join(absolute(env["XDG_DATA_HOME"]) ?? join(home, ".local", "share"), "standfirst");
}

function preferencesFolder({ env, platform, home }: Surroundings): string {
  if (platform === "darwin") return dataFolder({ env, platform, home });
  if (platform === "win32")
    return join(absolute(env["APPDATA"]) ?? join(home, "AppData", "Roaming"), "Standfirst");
  return join(configHome({ env, platform, home }), "standfirst");
}

function configHome({ env, home }: Surroundings): string {
  return absolute(env["XDG_CONFIG_HOME"]) ?? join(home, ".config");
}

/** On Linux the folder has the name the user's language gave it, kept in `user-dirs.dirs` (xdg-user-dirs). */
function documentsFolder(surroundings: Surroundings): string {
  const { platform, home } = surroundings;
  const usual = join(home, "Documents");
  if (platform === "darwin" || platform === "win32") return usual;
  let settings: string;
  try {
    settings = readFileSync(join(configHome(surroundings), "user-dirs.dirs"), "utf8");
  } catch {
    // No such file is usual on a machine without a desktop; one that cannot be read says no more.
    return usual;
  }
  const named = /^\s*XDG_DOCUMENTS_DIR="(.*)"\s*$/m.exec(settings)?.[1];
  if (named === undefined) return usual;
  return absolute(named.replace(/^\$HOME(?=\/|$)/, home).replaceAll(/\\(.)/g, "$1")) ?? usual;
}

/** A path of the environment, if it may be used: the XDG rules ignore relative ones. */
function absolute(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined;
}
