import type { Node } from "prosemirror-model";
import type { UnsavedArticle } from "../article/article.ts";
import type { House } from "../house/house.ts";
import type { UnsavedPicture } from "../picture/picture.ts";

/** What an editorial check looks at. */
export type Checked = {
  readonly article: Omit<UnsavedArticle, "document">;
  readonly document: Node;
  readonly pictures: ReadonlyMap<string, UnsavedPicture>;
  /** The moment for which embargoes and rights are judged, in ms since 1970. */
  readonly now: number;
  /** For what, where and in which time zone the house uses pictures; else what is usual. */
  readonly rights?: House["rights"] | undefined;
  /** Pictures whose file should be there and is not, as far as somebody looked. */
  readonly lostFiles?: ReadonlySet<string>;
  /** The version that was last kept as lawyered, where there is one and somebody looked. */
  readonly lawyered?: Lawyered | "damaged" | undefined;
};

/** What the lawyers read. */
export type Lawyered = {
  readonly article: Partial<UnsavedArticle>;
  readonly document: Node;
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
  | "picture-denied"
  | "picture-embargoed"
  | "picture-expired"
  | "picture-not-yet"
  | "credit-contradicts-file"
  | "hidden-credit"
  | "caption-for-earlier-file"
  | "missing-rights-category"
  | "unconsidered-rights"
  | "alt-repeats-caption"
  | "alt-is-file-name"
  | "long-print-headline"
  | "long-search-headline"
  | "missed-length"
  | "uncleared-legal-flag"
  | "embargo-not-over"
  | "changed-since-lawyered"
  | "removed-since-lawyered"
  | "much-changed-since-lawyered"
  | "damaged-lawyered";

/** The checks that say stop; the list of articles has one word for each. */
export type StopCheckId = Extract<
  CheckId,
  | "uncredited-picture"
  | "unknown-picture"
  | "lost-picture-file"
  | "picture-denied"
  | "picture-embargoed"
  | "picture-expired"
  | "picture-not-yet"
  | "uncleared-legal-flag"
  | "embargo-not-over"
>;

/** The stops that a picture alone causes: without the picture they are none. */
export const pictureStops: ReadonlySet<string> = new Set<StopCheckId>([
  "lost-picture-file",
  "picture-denied",
  "picture-embargoed",
  "picture-expired",
  "picture-not-yet",
]);

/** What a check found. "stop" keeps an export back until somebody overrides it by name. */
export type Finding = {
  readonly check: CheckId;
  readonly level: "advice" | "stop";
  /** The picture it is about, if it is about one. */
  readonly picture?: string;
  /** The block of the page it is about, counted from the first. */
  readonly block?: number;
  /** The furniture it is about, by its key in the envelope. */
  readonly field?: string;
  /** Facts for the words: a caption's beginning, a date. */
  readonly values?: Readonly<Record<string, string>>;
};

export type Check = (checked: Checked) => readonly Finding[];
