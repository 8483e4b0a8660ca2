import type { Node } from "@tiptap/pm/model";
import { toDocumentJson } from "#shared/article/document-json.ts";
import type { DocumentText } from "#shared/desk-api/document-text.ts";

// ProseMirror keeps the nodes that an edit did not touch, so a save writes the changed blocks only.
const written = new WeakMap<Node, string>();

/**
 * Writes a document as JSON text, at the cost of the blocks that changed since the last time.
 * Joined, it is `JSON.stringify(toDocumentJson(document))`.
 */
export function toDocumentText(document: Node): DocumentText {
  return {
    shell: JSON.stringify(toDocumentJson(document.copy())),
    blocks: document.children.map(blockText),
  };
}

/** One block as it is stored, written once for as long as nobody changes it. */
export function blockText(block: Node): string {
  const known = written.get(block);
  if (known !== undefined) return known;
  const text = JSON.stringify(toDocumentJson(block));
  written.set(block, text);
  return text;
}
