/** What a check of the library can find. A problem ends `standfirst verify` with 1; a note does not. */
export const libraryFindings = {
  /** The file breaks the rules of an article. */
  "article-damaged": "problem",
  /** The folder has earlier versions and no article. */
  "article-missing": "problem",
  "article-too-new": "note",
  /** The folder's name is not of the article's id, so that nobody finds it by it. */
  "article-misfiled": "problem",
  /** Two folders hold an article with one id. */
  "article-twice": "problem",
  /** The content is not that of the revision written beside it: changed by hand, or by the disk. */
  "revision-differs": "note",
  "version-damaged": "problem",
  /** What a sync program laid beside a file that two machines had changed. */
  "conflict-copy": "problem",
  "conflict-copy-known": "note",
  "conflict-copy-damaged": "problem",
  /** A sync program has begun to bring it. */
  "not-arrived": "note",
  "picture-unknown": "problem",
  "picture-damaged": "problem",
  "picture-too-new": "note",
  "original-missing": "problem",
  /** The file's bytes are not those it is named after. */
  "original-differs": "problem",
  "original-unused": "note",
  "house-file-damaged": "problem",
  /** What a crash left; a young one may still be being written. */
  "temporary-old": "problem",
  "temporary-young": "note",
  /** A link is neither read nor written through. */
  "link-left-out": "note",
  /** The disk does not give it. */
  unreadable: "problem",
  /** The index says something else than the files. */
  "index-differs": "problem",
} as const satisfies Readonly<Record<string, "problem" | "note">>;
export type LibraryFindingKind = keyof typeof libraryFindings;

/** What a repair may do. Each keeps every byte it puts away. */
export const libraryMends = [
  "restore",
  "keep-both",
  "set-aside",
  "into-history",
  "rename",
  "sweep",
  "index",
] as const;
export type LibraryMend = (typeof libraryMends)[number];

/** Whether something is still wrong there. */
export function isProblemLeft({
  kind,
  mended,
}: {
  readonly kind: LibraryFindingKind;
  readonly mended?: { readonly ok: boolean } | undefined;
}): boolean {
  return libraryFindings[kind] === "problem" && mended?.ok !== true;
}
