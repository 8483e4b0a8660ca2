import type { Node } from "prosemirror-model";
import type { StoreApi } from "zustand/vanilla";
import type { Article, NodeJson } from "#shared/article/article.ts";
import type { EnvelopePatch } from "#shared/article/envelope-patch.ts";
import type { Statistics } from "#shared/article/statistics.ts";
import type { Failure } from "#shared/failures.ts";
import type { Picture } from "#shared/picture/picture.ts";
import type { Result } from "#shared/result.ts";
import type { JournalEntry } from "./journal/journal-entry.ts";
import type { SaveState } from "./save-machine.ts";
import type { Trouble } from "./trouble.ts";

/** The article on the canvas. Its text is in the editor and nowhere in here. */
export type Opened = {
  /** The envelope with what was changed of it; its document is the one the article was opened with. */
  readonly article: Article;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly readOnly: Failure | null;
  /** Changes when the editor has to begin anew with another document. */
  readonly generation: number;
  /** What the editor begins with. */
  readonly document: NodeJson;
  readonly headline: string;
  readonly statistics: Statistics;
  readonly save: SaveState;
};

/** An article and its document. The document in the article's own JSON is another and means nothing. */
export type Version = { readonly article: Article; readonly document: Node };

/** Two versions of one article that were made apart. */
export type Versions = {
  readonly mine: Version;
  readonly theirs: Version & { readonly pictures: readonly Picture[] };
  readonly base: Version | null;
};

/** What goes on of two versions. The patches change the envelope that is on disk. */
export type Settled = {
  readonly document: Node;
  readonly envelope: EnvelopePatch;
  /** Makes the envelope of the window's own version, which is kept. */
  readonly mine: EnvelopePatch;
};

export type OpenArticleState = {
  /** The id of the article that is on its way. */
  readonly opening: string | null;
  readonly failed: { readonly id: string; readonly trouble: Trouble } | null;
  readonly open: Opened | null;
};

export type OpenArticle = {
  readonly store: StoreApi<OpenArticleState>;
  /** Saves what is unsaved, then shows another article; keeps the present one if it cannot be saved. */
  readonly open: (id: string) => Promise<Result<string, Trouble>>;
  /** The same with a new, empty article. */
  readonly create: (language: string) => Promise<Result<string, Trouble>>;
  /** Saves what is unsaved and leaves the page empty; keeps the article if it cannot be saved. */
  readonly close: () => Promise<Result<null, Trouble>>;
  /** Opens an article with words that were left unsaved, and saves them; both are kept where they cannot be. */
  readonly openUnsaved: (entry: JournalEntry) => Promise<Result<string, Trouble>>;
  readonly edited: (document: Node) => void;
  /** Changes furniture; it is saved with the text. Answers whether every value is one that can be stored. */
  readonly changeEnvelope: (patch: EnvelopePatch) => boolean;
  /** The document on the canvas as it is now. */
  readonly document: () => Node | null;
  /** Saves at once; answers whether everything typed is on disk. */
  readonly flush: () => Promise<boolean>;
  /** Puts the text on the canvas into a new article and goes on in that one. */
  readonly saveAsNew: () => Promise<Result<null, Trouble>>;
  /** The text on the canvas as plain text, for when all else fails. */
  readonly text: () => string;
  readonly pictureChanged: (picture: Picture) => void;
  /** Says that the article or one of its pictures may be another on disk. */
  /**
   * Gives it the editor: answers whether another document was taken up in place, with caret and
   * scroll where they were. Else the editor begins anew.
   */
  readonly attach: (takeUp: (document: Node) => boolean) => void;
  /** The text on the canvas, the one on disk, and the one both were made from. */
  readonly versions: () => Promise<Result<Versions, Trouble>>;
  /** Keeps both versions in the history and goes on with the chosen one. */
  readonly settle: (versions: Versions, settled: Settled) => Promise<Result<null, Trouble>>;
  readonly changedInLibrary: () => void;
  readonly lookAgain: () => Promise<void>;
};
