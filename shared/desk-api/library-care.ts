import { eventIterator, oc } from "@orpc/contract";
import { z } from "zod";
import { failureSchema } from "../failures.ts";
import { libraryFindings, libraryMends, type LibraryFindingKind } from "./library-findings.ts";
import { openArticleSchema, resultSchema } from "./payloads.ts";

const kinds = Object.keys(libraryFindings) as LibraryFindingKind[];

export const libraryFindingSchema = z.object({
  kind: z.enum(kinds),
  /** Relative to the library. */
  file: z.string(),
  /** The article it is about, by id or the beginning of it. */
  article: z.string().optional(),
  /** What else belongs to it: another folder, a picture's id, what a sync program said. */
  detail: z.string().optional(),
  failure: failureSchema.optional(),
  /** What a repair would do; null where a person has to look. */
  mend: z.enum(libraryMends).nullable(),
  /** What a repair did: where it put what was there, if anywhere; or why it could not. */
  mended: resultSchema(z.string().nullable()).optional(),
});
export type LibraryFinding = z.infer<typeof libraryFindingSchema>;

export const libraryCheckSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("progress"), done: z.number(), total: z.number() }),
  z.object({ kind: z.literal("finding"), finding: libraryFindingSchema }),
]);
/** What a check of the library tells while it goes on. */
export type LibraryCheckEvent = z.infer<typeof libraryCheckSchema>;

export const otherTextSchema = z.object({
  /** The file, relative to the library: a version in the history, or a copy beside the article. */
  file: z.string(),
  /** What the sync program said of it; empty for a version. */
  said: z.string(),
  opened: openArticleSchema,
});
/** Another text of an article, whole. */
export type OtherText = z.infer<typeof otherTextSchema>;

const id = z.string().min(1).max(64);
const file = z.string().min(1).max(4096);

/** Looking after the library: what is in its files, and what else there is of an article. */
export const libraryCareContract = {
  /** Looks through every file of the library and tells what it finds; with `mend`, mends what is safe to mend. */
  check: oc.input(z.object({ mend: z.boolean() })).output(eventIterator(libraryCheckSchema)),
  /** The copies of an article that a sync program made, and that hold something else than it does. */
  copies: oc.input(z.object({ id })).output(resultSchema(z.array(otherTextSchema))),
  /** Moves such a copy into the article's history, once its words are where they belong. */
  settleCopy: oc.input(z.object({ id, file })).output(resultSchema(z.null())),
  /** The newest whole text of an article whose file is damaged; null when there is none. */
  newestWhole: oc.input(z.object({ id })).output(resultSchema(otherTextSchema.nullable())),
  /** Puts that text in the place of the damaged file, which is kept; answers the article's id. */
  restore: oc
    .input(z.object({ id, file }))
    .output(resultSchema(z.object({ id: z.string(), setAside: z.string() }))),
};
