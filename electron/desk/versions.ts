import { countArticle } from "#shared/article/statistics.ts";
import type { ArticleVersion } from "#shared/article/version.ts";
import type { OpenArticle, VersionLook, VersionTitle } from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import type { Picture } from "#shared/picture/picture.ts";
import { ok, type Result } from "#shared/result.ts";
import type { Library } from "../library/library.ts";
import { findLawyered } from "./find-lawyered.ts";
import { picturesOf } from "./pictures-of.ts";

/** The earlier versions of articles. */
export type Versions = {
  readonly list: (input: { id: string }) => Promise<Result<ArticleVersion[], Failure>>;
  /** Reads versions to say how long they are, and which are damaged. */
  readonly look: (input: { id: string; versions: string[] }) => Promise<VersionLook[]>;
  readonly read: (input: {
    id: string;
    version: string;
  }) => Promise<Result<OpenArticle & { pictures: Picture[] }, Failure>>;
  /** Keeps the present version under a title, if it is still `base`. */
  readonly keep: (input: {
    id: string;
    base: string;
    title: VersionTitle;
    by: string | null;
  }) => Promise<Result<ArticleVersion, Failure>>;
  /** The newest version that was kept as lawyered; null where there is none. */
  readonly lawyered: (input: {
    id: string;
  }) => Promise<Result<{ at: string; article: OpenArticle["article"] } | null, Failure>>;
};

/** Makes the service that lists, reads and keeps earlier versions. */
export function createVersions(library: Library, now: () => Date): Versions {
  return {
    async list({ id }) {
      const versions = await library.articles.versions(id);
      return versions.ok ? ok([...versions.value]) : versions;
    },

    async look({ id, versions }) {
      const looks: VersionLook[] = [];
      for (const version of versions) {
        const read = await library.articles.readVersion(id, version);
        if (!read.ok) looks.push({ version, words: 0, failure: read.failure });
        else {
          const { document, article } = read.value;
          const { words } = countArticle(document, article.language);
          looks.push({ version, words, failure: null });
        }
      }
      return looks;
    },

    async read({ id, version }) {
      const read = await library.articles.readVersion(id, version);
      if (!read.ok) return read;
      const { article, document, readOnly } = read.value;
      return ok({ article, pictures: await picturesOf(document, library), readOnly });
    },

    keep: ({ id, base, title, by }) =>
      library.articles.keepPresent(id, base, { ...title, at: now().toISOString(), by }),

    async lawyered({ id }) {
      const found = await findLawyered(library, id);
      if (!found.ok || found.value === null) return found;
      const { at, article } = found.value;
      return ok({ at, article });
    },
  };
}
