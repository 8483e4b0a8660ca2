// What each program puts between a file's name and its extension when two machines changed it apart.
// Dropbox translates its words, so whatever stands in brackets is taken for what such a program said.
const insertions: readonly RegExp[] = [
  // Dropbox: (Anna's conflicted copy 2026-11-23), (Case Conflict), (Unicode Encoding Conflict).
  // Nextcloud, ownCloud: (conflicted copy 2026-11-23 114155). Seafile: (SFConflict …). Google, OneDrive: (1).
  /^ ?\((.+)\)$/su,
  // pCloud: [conflicted].
  /^ ?\[(.+)\]$/su,
  // Syncthing: .sync-conflict-20261123-114155-ABCDEFG (docs.syncthing.net/users/syncing.html).
  /^\.(sync-conflict-\d{8}-\d{6}(?:-\w+)?)$/u,
  // Older ownCloud clients, Synology Drive: _conflict-20180410-093612, _HOST_Nov-23-114155-2026_Conflict.
  /^_(conflict-\d{8}-\d{6}|.+_conflict)$/iu,
  // Resilio: .Conflict.
  /^\.(conflict(?:\(\d+\))?)$/iu,
  // iCloud and macOS: "article 2", "article copy 2". Windows: "article - Copy".
  /^ (\d+|copy(?: \d+)?|- copy(?: \(\d+\))?)$/iu,
  // OneDrive: the name of the machine, as in article-NEWSDESK-3.
  /^-(?! )(.+)$/su,
];

/**
 * What a sync program says of a copy that it laid beside a file because two machines had changed it.
 * @param original the name that the copy was made from, such as `article.json`
 * @returns null for a name that is no such copy
 */
export function parseConflictName(name: string, original: string): string | null {
  const dot = original.lastIndexOf(".");
  const [stem, extension] = [original.slice(0, dot), original.slice(dot)];
  if (name === original || !name.startsWith(stem) || !name.endsWith(extension)) return null;
  const inserted = name.slice(stem.length, -extension.length).normalize("NFC");
  for (const insertion of insertions) {
    const said = insertion.exec(inserted)?.[1];
    if (said !== undefined) return said.replace(/^- /u, "").trim();
  }
  return null;
}

// iCloud: .article.json.icloud. Syncthing: .syncthing.article.json.tmp. Nextcloud: .article.json.~1a2b.
// Resilio: article.json.!sync. Dropbox and others write where nobody sees it.
const arriving = [
  /^\.(.+)\.icloud$/u,
  /^\.syncthing\.(.+)\.tmp$/u,
  /^~syncthing~(.+)\.tmp$/u,
  /^\.(.+)\.~[0-9a-f]+$/iu,
  /^(.+)\.!sync$/iu,
];

/** The file that a sync program has not brought whole yet; null for a name that says no such thing. */
export function parseArrivingName(name: string): string | null {
  for (const pattern of arriving) {
    const of = pattern.exec(name)?.[1];
    if (of !== undefined) return of;
  }
  return null;
}
