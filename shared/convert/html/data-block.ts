import type { Article } from "../../article/article.ts";

/** The number of the form of the data block that this Standfirst writes. */
export const dataBlockForm = 1;

/** The class of the script element that holds the data block. */
export const dataBlockClass = "standfirst";

/**
 * What an article's HTML carries out of sight, as JSON in one script element: all that has no
 * visible place. What is visible is never in it, so nothing in it can contradict the page.
 */
export type DataBlock = {
  readonly standfirst: number;
  /** The envelope, without what is visible. */
  readonly article: Readonly<Record<string, unknown>>;
  /** The house's format in which the page prints credits: with it a credit is read back bare. */
  readonly creditFormat: string;
  /** The records of the pictures, by use. */
  readonly pictures: readonly Readonly<Record<string, unknown>>[];
  /** Attributes of the document itself that this Standfirst does not know. */
  readonly document?: Readonly<Record<string, unknown>> | undefined;
  /** By the key in `data-kept`: attributes, unknown nodes and marks. */
  readonly kept: Readonly<Record<string, unknown>>;
};

/** The fields of an envelope that the page shows, and that the data block therefore leaves out. */
export const visibleFields = [
  "language",
  "kicker",
  "dateline",
  "published",
] as const satisfies readonly (keyof Article)[];
