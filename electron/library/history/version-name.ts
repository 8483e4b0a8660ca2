import type { Article } from "#shared/article/article.ts";
import { toVersionName } from "./to-version-name.ts";

/** What the name of a version's file says: when it was saved, and the revision its content has. */
export type VersionName = {
  /** The name without its ending. */
  readonly version: string;
  readonly saved: number;
  readonly revision: string;
};

const pattern = /^((\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z-([0-9a-f]{32}))$/;

/** What a version is asked for by: the name of its file without the ending. */
export function versionOf(article: Pick<Article, "updated" | "revision">): string {
  return toVersionName(article).replace(/\.json$/u, "");
}

/** Reads such a name; null for any other, so that no name leads out of the folder. */
export function parseVersionName(name: string): VersionName | null {
  const [, version, year, month, day, hour, minute, second, revision] = pattern.exec(name) ?? [];
  const saved = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return version === undefined || revision === undefined || Number.isNaN(saved)
    ? null
    : { version, saved, revision };
}

/** The versions among the files of a folder. */
export function versionFilesIn(names: readonly string[]): readonly VersionName[] {
  return names.flatMap((name) => {
    const version = name.endsWith(".json") ? parseVersionName(name.slice(0, -5)) : null;
    return version === null ? [] : [version];
  });
}
