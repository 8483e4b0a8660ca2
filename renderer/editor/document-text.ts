import type { Node } from "@tiptap/pm/model";
import { toDocumentJson } from "#shared/article/document-json.ts";

// ProseMirror keeps the nodes that an edit did not touch, so a save writes the changed blocks only.
const written = new WeakMap<Node, string>();

/**
 * Writes a document as JSON text, at the cost of the blocks that changed since the last time.
 * Equal to `JSON.stringify(toDocumentJson(document))`.
 */
export function documentToJsonText(document: Node): string {
  const shell = JSON.stringify(toDocumentJson(document.copy()));
  if (document.childCount === 0) return shell;
  return `${shell.slice(0, -1)},"content":[${document.children.map(blockText).join(",")}]}`;
}

/** One block as it is stored, written once for as long as nobody changes it. */
export function blockText(block: Node): string {
  const known = written.get(block);
  if (known !== undefined) return known;
  const text = JSON.stringify(toDocumentJson(block));
  written.set(block, text);
  return text;
}
