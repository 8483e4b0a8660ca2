import type { Desk } from "#shared/desk-api/payloads.ts";
import type { ExportStart } from "./create-export-desk.ts";

// What the preferences take: they are one page of a disk and stay small.
const longest = 400;
const most = 4;

/** What an export dialog begins with: what was chosen last. */
export function exportStart({ preferences, exportFolder }: Desk): ExportStart {
  const folder = preferences.exportFolder ?? exportFolder;
  return {
    format: preferences.exportFormat,
    folder,
    folders: preferences.exportFolders,
    collision: preferences.exportCollision,
    by: preferences.me?.name ?? "",
  };
}

/** The folders to offer next time, the newest first, each once. */
export function recentFolders(newest: string | null, before: readonly string[]): string[] {
  const all = newest === null ? before : [newest, ...before.filter((one) => one !== newest)];
  return all.filter((folder) => folder.length <= longest).slice(0, most);
}
