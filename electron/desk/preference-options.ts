import { z } from "zod";
import { preferencesSchema, type Preferences } from "#shared/desk-api/payloads.ts";

/** What holds until the user chooses. */
export const usualPreferences: Preferences = {
  locale: null,
  theme: "system",
  lastArticle: null,
  exportFolder: null,
  exportFormat: "markdown",
  exportFolders: [],
  exportCollision: "ask",
  me: null,
  typography: true,
  spelling: true,
  numerals: "latn",
  textSize: 0,
  measure: "normal",
  inspector: { open: true, tab: "furniture" },
  shortcuts: {},
};

/** The options that Conf and electron-store share, so that both hosts read one and the same file. */
export type PreferenceOptions = {
  readonly cwd: string;
  readonly projectVersion: string;
  readonly schema: Record<string, object>;
  readonly defaults: Preferences;
  readonly migrations: Record<string, never>;
  readonly clearInvalidConfig: false;
  readonly accessPropertiesByDotNotation: false;
  readonly deserialize: (text: string) => Record<string, unknown>;
};

/**
 * The options of the preferences kept in `config.json` of a folder.
 * @param version the version of Standfirst, which migrations are counted by
 */
export function preferenceOptions(folder: string, version: string): PreferenceOptions {
  return {
    cwd: folder,
    projectVersion: version,
    schema: z.toJSONSchema(preferencesSchema).properties as Record<string, object>,
    defaults: usualPreferences,
    migrations: {},
    // True would replace a damaged file by the defaults without a word (conf 16, read and tried).
    clearInvalidConfig: false,
    accessPropertiesByDotNotation: false,
    deserialize: readPreferenceText,
  };
}

/**
 * Reads the text of the preferences: a field somebody spoiled by hand falls back alone.
 * @throws SyntaxError for text that is no JSON object, which is conf's own sign for a damaged file
 */
export function readPreferenceText(text: string): Record<string, unknown> {
  const json: unknown = JSON.parse(text);
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new SyntaxError("The preferences are not an object");
  const kept: Record<string, unknown> = { ...json };
  for (const [name, field] of Object.entries(preferencesSchema.shape)) {
    if (name in kept && !field.safeParse(kept[name]).success)
      kept[name] = usualPreferences[name as keyof Preferences];
  }
  return kept;
}
