import type { Crop } from "#shared/article/crop.ts";
import type { Article, UnsavedArticle } from "#shared/article/article.ts";
import type { ArticleVersion, VersionLabel } from "#shared/article/version.ts";
import type {
  ArticleRow,
  Change,
  ListChoices,
  ListQuestion,
  Notice,
} from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import type { CleaningRule } from "#shared/picture/cleaning/cleaning-rule.ts";
import type { House } from "#shared/house/house.ts";
import type { Picture, PictureFile, UnsavedPicture } from "#shared/picture/picture.ts";
import type { Result } from "#shared/result.ts";
import type { Node } from "prosemirror-model";
import type { LibraryCare } from "./care/library-care.ts";
import type { RulesTrouble } from "./house/read-credit-rules.ts";
import type { IndexToCheck } from "./care/verify/check-index.ts";

/** An article as it was read from its file, checked. */
export type StoredArticle = {
  readonly article: Article;
  readonly document: Node;
  /** Why it must not be written: a newer Standfirst made it. Null when it may be edited. */
  readonly readOnly: Failure | null;
};

/** How a stored article is changed. */
export type ChangeWays = {
  /** The replaced version is in the history, or nothing is replaced. */
  readonly keep?: boolean;
  /** Who changes it; signs the version that is kept when the status changes. */
  readonly by?: string | null;
};

/** A library: a folder of plain files, and a rebuildable index of them kept elsewhere. */
export type Library = {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** As it is now: a word may be added to it. */
  readonly house: House;
  /** Files set aside, articles that cannot be read: told once to whoever opens the library. */
  readonly notices: readonly Notice[];
  readonly articles: {
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
  readonly pictures: {
    /** Ids of all records, oldest first, read from the disk. */
    readonly ids: () => Promise<readonly string[]>;
    readonly read: (id: string) => Promise<Result<Picture, Failure>>;
    readonly create: (picture: UnsavedPicture) => Promise<Result<Picture, Failure>>;
    /** Compared and swapped like an article. */
    readonly save: (picture: UnsavedPicture, base: string) => Promise<Result<Picture, Failure>>;
    /**
     * Removes the record of a picture that was added for nothing, unless somebody has changed it
     * since. Its file stays: another record may have the same.
     */
    readonly takeBack: (id: string, base: string) => Promise<Result<null, Failure>>;
    /** Keeps a picture file under its SHA-256; `not-a-picture` for anything else. The name is for the failure. */
    readonly keepFile: (bytes: Uint8Array, name: string) => Promise<Result<PictureFile, Failure>>;
    /** The path of a kept file. It may be lost: whoever reads it finds out. */
    readonly pathOf: (file: Pick<PictureFile, "sha256" | "extension">) => string;
    /** The file to show in the window in one of the display widths, or a part of it; null when there is none to show. */
    readonly forDisplay: (
      file: Pick<PictureFile, "sha256" | "extension">,
      width: number,
      crop?: Crop | null,
    ) => Promise<{ readonly path: string; readonly extension: string } | null>;
  };
  /** Looking after the files: checking them, other texts of an article, damaged ones. */
  readonly care: LibraryCare;
  /** Reads the house's cleaning rules anew; those that will do hold from then on. */
  readonly readCreditRules: () => Promise<Result<readonly CleaningRule[], RulesTrouble>>;
  /** Adds a word to the house's own; the answer is all of them. */
  readonly addHouseWord: (word: string) => Promise<Result<readonly string[], Failure>>;
  readonly index: {
    /** Articles that hold every word of the query as a prefix, newest first; all for an empty query. */
    readonly search: (
      question: ListQuestion & { readonly offset: number; readonly limit: number },
    ) => Promise<{ readonly rows: readonly ArticleRow[]; readonly total: number }>;
    /** The ids of a stretch of what `search` finds. */
    readonly ids: (
      question: ListQuestion & { readonly offset: number; readonly limit: number },
    ) => Promise<readonly string[]>;
    /** The sections and languages of the articles, the trash left aside. */
    readonly choices: () => Promise<ListChoices>;
    /** Ids of the articles that use a picture. */
    readonly usesOf: (picture: string) => Promise<readonly string[]>;
    /** What a check of the library asks of it. */
    readonly toCheck: IndexToCheck;
    /** Resolves when everything stored so far can be found. */
    readonly settled: () => Promise<void>;
  };
  /** Calls back after every stored change; the answer stops it. */
  readonly onChange: (listener: (change: Change) => void) => () => void;
  readonly close: () => Promise<void>;
};
