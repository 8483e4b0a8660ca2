import { z } from "zod";

/** The number of the file format this Standfirst writes. */
export const articleFormat = 1;

/** A mark of the document as JSON. */
export type MarkJson = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
};

/** A node of the document as JSON, ProseMirror's own shape; attributes at their default are left out. */
export type NodeJson = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly content?: readonly NodeJson[] | undefined;
  readonly marks?: readonly MarkJson[] | undefined;
  readonly text?: string | undefined;
};

/** Where an article stands on its way to the reader. */
export const articleStatuses = [
  "draft",
  "filed",
  "in-edit",
  "ready",
  "published",
  "held",
  "killed",
] as const;
export type ArticleStatus = (typeof articleStatuses)[number];

const dateTime = z.iso.datetime({ offset: true });

/**
 * The envelope of an article: all that is known of it beside what is read on the canvas.
 * Headline, standfirst, byline and body live in `document` and only there. Unknown keys survive.
 */
const envelope = z.object({
  format: z.number().int().positive(),
  id: z.string().min(1),
  /** A hash of the content, and the revision it was made from. */
  revision: z.object({ id: z.string(), parent: z.string().nullable() }),
  /** The desk's catchline, such as ARMENIA-TALKS. */
  slug: z.string().optional(),
  /** The last part of the address on the web. */
  webSlug: z.string().optional(),
  /** BCP 47 tag of the article's language. */
  language: z.string().min(1),
  /** Only when it differs from the language's own. */
  direction: z.enum(["ltr", "rtl"]).optional(),
  status: z.enum(articleStatuses),
  dateline: z.string().optional(),
  kicker: z.string().optional(),
  section: z.string().optional(),
  keywords: z.array(z.string()).optional(),
  /** Headlines for other destinations; the web headline is the document's own. */
  headlines: z
    .object({
      print: z.string().optional(),
      search: z.string().optional(),
      social: z.string().optional(),
      push: z.string().optional(),
    })
    .optional(),
  /** The short text shown where the article is listed. */
  trailText: z.string().optional(),
  searchTitle: z.string().optional(),
  searchDescription: z.string().optional(),
  embargoUntil: dateTime.optional(),
  /** A flag for the lawyers, and who cleared it. */
  legal: z.object({ flag: z.string(), clearedBy: z.string().optional() }).optional(),
  corrections: z.array(z.object({ date: dateTime, text: z.string() })).optional(),
  notesToDesk: z.string().optional(),
  /** Words asked for. */
  commissionedLength: z.number().int().positive().optional(),
  created: dateTime,
  updated: dateTime,
  published: dateTime.optional(),
  /** Stops that somebody overruled, by name and with a reason, or met with placeholders for pictures. */
  overrides: z
    .array(
      z.object({
        by: z.string(),
        at: dateTime,
        check: z.string(),
        reason: z.string(),
        /** The pictures it was about stayed behind: caption and credit went out in their place. */
        placeholder: z.literal(true).optional(),
      }),
    )
    .optional(),
  /** Checked node by node in `parse-document.ts`. */
  document: z.custom<NodeJson>(isNodeLike, "Expected the document, an object with a type"),
});

function isNodeLike(value: unknown): boolean {
  return typeof value === "object" && value !== null && "type" in value;
}

export type Article = z.infer<typeof envelope>;

/** Checks an envelope; keys it does not know are kept as they are. */
export const articleSchema = envelope.loose();

/** An article that has not been stored yet: the library gives it its revision. */
export type UnsavedArticle = Omit<Article, "revision">;
