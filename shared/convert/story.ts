import type { Node } from "prosemirror-model";
import type { UnsavedArticle } from "../article/article.ts";
import type { Crop } from "../article/crop.ts";
import type { CreditStyle } from "../picture/credit-line/print-credit.ts";
import type { UnsavedPicture } from "../picture/picture.ts";

/**
 * An article with the records of the pictures it uses: what goes into a converter and comes out.
 * `document` is the article's document, checked; `article.document` is not read by converters.
 */
export type Story = {
  readonly article: Omit<UnsavedArticle, "document">;
  readonly document: Node;
  /** By picture id. A record whose bytes are not here yet has `file: null` and an `address`. */
  readonly pictures: ReadonlyMap<string, UnsavedPicture>;
};

/** What a reader of foreign text needs from outside, so that it stays pure. */
export type ReadContext = {
  /** Makes the id of an article or picture. */
  readonly newId: () => string;
  /** Date and time for `created` and `updated`, ISO 8601 with offset. */
  readonly now: string;
};

/** What a writer needs to know beside the story: how the house prints credits in its language, and this. */
export type WriteContext = CreditStyle & {
  /** Minutes to read it, as `countArticle` counts them. */
  readonly readingMinutes: number;
  /** The name under which a picture's file goes along, relative to the text; undefined when it does not. */
  readonly fileOf: (picture: string) => string | undefined;
  /** The same for the part of a picture that a crop shows, when such a file goes along. */
  readonly croppedFileOf?: (picture: string, crop: Crop) => string | undefined;
  /** "public" keeps the desk's own fields (notes, legal flag, overrides) out of a page for readers. */
  readonly audience: "desk" | "public";
};

/** What a whole page carries beside the article. */
export type PageContext = WriteContext & {
  /** The text of prose.css; `shared` reads no files. */
  readonly stylesheet: string;
};
