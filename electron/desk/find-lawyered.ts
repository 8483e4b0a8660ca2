import type { Failure } from "#shared/failures.ts";
import { ok, type Result } from "#shared/result.ts";
import type { Library } from "../library/library.ts";
import type { StoredArticle } from "../library/stored/stored-article.ts";

/**
 * Finds the version that was last kept as lawyered, by when it was called so.
 * @returns null where there is none; `damaged` where there is one that cannot be compared with
 */
export async function findLawyered(
  library: Library,
  id: string,
): Promise<Result<(StoredArticle & { readonly at: string }) | null, Failure>> {
  const versions = await library.articles.versions(id);
  if (!versions.ok) return versions;
  const called = versions.value.flatMap(({ version, labels }) =>
    labels.filter(({ kind }) => kind === "as-lawyered").map(({ at }) => ({ version, at })),
  );
  const newest = called.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
  if (newest === undefined) return ok(null);
  const read = await library.articles.readVersion(id, newest.version);
  return read.ok ? ok({ ...read.value, at: newest.at }) : read;
}
