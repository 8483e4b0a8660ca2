import { z } from "zod";
import { articleStatuses } from "./article.ts";

const status = z.enum(articleStatuses);
const signed = {
  at: z.iso.datetime({ offset: true }),
  /** Who it was, by the name in the preferences; null where nobody had given one. */
  by: z.string().max(200).nullable(),
};

/**
 * What a version was kept for. "As filed" and "as lawyered" are kinds and no words, so that they are
 * found in every language.
 */
export const versionLabelSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("status"), from: status, to: status, ...signed }),
  z.object({ kind: z.literal("as-filed"), ...signed }),
  z.object({ kind: z.literal("as-lawyered"), ...signed }),
  z.object({ kind: z.literal("named"), name: z.string().trim().min(1).max(200), ...signed }),
  /** One of two texts that met; somebody chose between them. */
  z.object({ kind: z.literal("before-choice"), ...signed }),
  /** What stood on the page when somebody brought an earlier version back. */
  z.object({ kind: z.literal("before-restore"), ...signed }),
]);
export type VersionLabel = z.infer<typeof versionLabelSchema>;

/** An earlier version of an article, as it is listed. One version may have several labels, the newest last. */
export type ArticleVersion = {
  /** What it is asked for by: the name of its file without the ending. */
  readonly version: string;
  /** When it was saved. */
  readonly saved: string;
  readonly labels: readonly VersionLabel[];
};
