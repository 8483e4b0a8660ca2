/** What the name of a version's file says: when it was saved, and the revision its content has. */
export type VersionName = {
  readonly version: string;
  readonly saved: number;
  readonly revision: string;
};

const pattern = /^((\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z-([0-9a-f]+))$/;

/** The name of an article's version, without the ending of its file. */
export function toVersionName(article: {
  readonly updated: string;
  readonly revision: { readonly id: string };
}): string {
  return `${compactTime(article.updated)}-${article.revision.id}`;
}

/** Reads such a name; null for any other, so that no name leads out of the folder. */
export function parseVersionName(name: string): VersionName | null {
  const [, version, year, month, day, hour, minute, second, revision] = pattern.exec(name) ?? [];
  const saved = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return version === undefined || revision === undefined || Number.isNaN(saved)
    ? null
    : { version, saved, revision };
}

/** A moment without the signs that no file name may have. */
export function compactTime(time: string): string {
  return new Date(time).toISOString().replaceAll(/[-:]/g, "");
}
