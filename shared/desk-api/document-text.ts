import { z } from "zod";
import type { NodeJson } from "../article/article.ts";

/** A document as JSON text: its blocks, and what is round them, which is a document without any. */
export type DocumentText = { readonly shell: string; readonly blocks: readonly string[] };

/** How many blocks of a document stay as they are: at its beginning, at its end, and of how many. */
export const keptBlocksSchema = z.object({
  first: z.number().int().min(0),
  last: z.number().int().min(0),
  of: z.number().int().min(0),
});
export type KeptBlocks = Readonly<z.infer<typeof keptBlocksSchema>>;

/** A document as it travels: whole, or only what stands between the blocks that are kept. */
export type SentDocument = { readonly document: string; readonly kept?: KeptBlocks };

/** Joins the text of a whole document. */
export function joinDocumentText({ shell, blocks }: DocumentText): string {
  return blocks.length === 0 ? shell : `${shell.slice(0, -1)},"content":[${blocks.join(",")}]}`;
}

/**
 * Writes a document for a desk that holds `before`: a save while typing is as short as what was
 * typed, however long the article is.
 * @param before null when it is not known what the desk holds
 */
export function toSentDocument(before: DocumentText | null, after: DocumentText): SentDocument {
  if (before === null || before.shell !== after.shell) return { document: joinDocumentText(after) };
  const shorter = Math.min(before.blocks.length, after.blocks.length);
  let first = 0;
  while (first < shorter && before.blocks[first] === after.blocks[first]) first += 1;
  let last = 0;
  while (last < shorter - first && before.blocks.at(-1 - last) === after.blocks.at(-1 - last))
    last += 1;
  if (first + last === 0) return { document: joinDocumentText(after) };
  const blocks = after.blocks.slice(first, after.blocks.length - last);
  return {
    document: joinDocumentText({ shell: after.shell, blocks }),
    kept: { first, last, of: before.blocks.length },
  };
}

/**
 * Puts the kept blocks of the stored document round what was sent.
 * @returns null when the stored document is not the one that blocks were kept of
 */
export function fromSentDocument(
  stored: NodeJson,
  sent: NodeJson,
  { first, last, of }: KeptBlocks,
): NodeJson | null {
  const blocks = stored.content ?? [];
  if (blocks.length !== of || first + last > of) return null;
  return {
    ...sent,
    content: [
      ...blocks.slice(0, first),
      ...(sent.content ?? []),
      ...blocks.slice(blocks.length - last),
    ],
  };
}
