import type { Node } from "prosemirror-model";
import type { UnsavedArticle } from "../article/article.ts";
import type { UnsavedPicture } from "../picture/picture.ts";

/** What an editorial check looks at. */
export type Checked = {
  readonly article: Omit<UnsavedArticle, "document">;
  readonly document: Node;
  readonly pictures: ReadonlyMap<string, UnsavedPicture>;
  /** The moment for which embargoes are judged, in ms since 1970. */
  readonly now: number;
  /** Pictures whose file should be there and is not, as far as somebody looked. */
  readonly lostFiles?: ReadonlySet<string>;
};

/** The closed list of checks; each has its words in `messages/`. */
export type CheckId =
  | "missing-headline"
  | "incomplete-picture-file"
  | "missing-alt"
  | "uncredited-picture"
  | "unknown-picture"
  | "picture-without-file"
  | "lost-picture-file"
  | "alt-repeats-caption"
  | "long-print-headline"
  | "long-search-headline"
  | "missed-length"
  | "uncleared-legal-flag"
  | "embargo-not-over";

/** The checks that say stop; the list of articles has one word for each. */
export type StopCheckId = Extract<
  CheckId,
  | "uncredited-picture"
  | "unknown-picture"
  | "lost-picture-file"
  | "uncleared-legal-flag"
  | "embargo-not-over"
>;

/** What a check found. "stop" keeps an export back until somebody overrides it by name. */
export type Finding = {
  readonly check: CheckId;
  readonly level: "advice" | "stop";
  /** The picture it is about, if it is about one. */
  readonly picture?: string;
  /** Facts for the words: a caption's beginning, a date. */
  readonly values?: Readonly<Record<string, string>>;
};

export type Check = (checked: Checked) => readonly Finding[];
