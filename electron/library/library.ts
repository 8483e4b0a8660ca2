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
import type { Result } from "#shared/result.ts";
import type { LibraryArticles } from "./articles/library-articles.ts";
import type { LibraryCare } from "./care/library-care.ts";
import type { LibraryPictures } from "./pictures/library-pictures.ts";
import type { RulesTrouble } from "./house/read-credit-rules.ts";
import type { IndexToCheck } from "./care/verify/check-index.ts";

/** A library: a folder of plain files, and a rebuildable index of them kept elsewhere. */
export type Library = {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** As it is now: a word may be added to it. */
  readonly house: House;
  /** Files set aside, articles that cannot be read: told once to whoever opens the library. */
  readonly notices: readonly Notice[];
  readonly articles: LibraryArticles;
  readonly pictures: LibraryPictures;
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
