import type { Article, UnsavedArticle } from "#shared/article/article.ts";
import type { ArticleVersion, VersionLabel } from "#shared/article/version.ts";
import type { Failure } from "#shared/failures.ts";
import type { Result } from "#shared/result.ts";
import type { StoredArticle } from "../stored/stored-article.ts";

/** How a stored article is changed. */
export type ChangeWays = {
  /** The replaced version is in the history, or nothing is replaced. */
  readonly keep?: boolean;
  /** Who changes it; signs the version that is kept when the status changes. */
  readonly by?: string | null;
};

/** The articles of a library. */
export type LibraryArticles = {
  /** By full id, or by a prefix of at least 8 characters that fits one article. */
  readonly read: (id: string) => Promise<Result<StoredArticle, Failure>>;
  /** Stores a new article in a folder of its own and gives it its first revision. */
  readonly create: (article: UnsavedArticle) => Promise<Result<Article, Failure>>;
  /** Replaces the stored article if its revision is still `base`; `changed-elsewhere` if not. */
  readonly save: (article: UnsavedArticle, base: string) => Promise<Result<Article, Failure>>;
  /** The same for an article made from the stored one, which is then read once only. */
  readonly change: (
    id: string,
    base: string,
    next: (stored: Article) => Result<UnsavedArticle, Failure>,
    how?: ChangeWays,
  ) => Promise<Result<Article, Failure>>;
  /** Its earlier versions, the newest first. None is read, so any of them may be damaged. */
  readonly versions: (id: string) => Promise<Result<readonly ArticleVersion[], Failure>>;
  /** An earlier version, compared with its checksum: `damaged` where it is not what was kept. */
  readonly readVersion: (id: string, version: string) => Promise<Result<StoredArticle, Failure>>;
  /** Puts the stored version into the history, if it is still `base`, and says what for. */
  readonly keepPresent: (
    id: string,
    base: string,
    label: VersionLabel,
  ) => Promise<Result<ArticleVersion, Failure>>;
  /** From now on a change of the article's file that another program makes is a change as well. */
  readonly follow: (id: string) => Promise<void>;
  /** Moves an article, with its history, into the trash. */
  readonly throwAway: (id: string) => Promise<Result<null, Failure>>;
  /** Moves it back; `article-already-there` when the library has one of its id by now. */
  readonly putBack: (id: string) => Promise<Result<null, Failure>>;
  /** Ids of all articles, oldest first, read from the disk. The trash is not looked into. */
  readonly ids: () => Promise<readonly string[]>;
};
