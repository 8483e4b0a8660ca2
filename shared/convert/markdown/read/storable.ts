import type { NodeJson } from "../../../article/article.ts";
import { parseDocument } from "../../../article/parse-document.ts";

/** Whether a block from a file may stand in a document: what comments and data say is checked by the schema. */
export function isStorable(block: NodeJson): boolean {
  const frame = [{ type: "headline" }, { type: "standfirst" }, { type: "byline" }];
  // Footnotes come after a body, all other blocks are one.
  const body = block.type === "footnotes" ? [{ type: "paragraph" }, block] : [block];
  const content = [...frame, ...body];
  return parseDocument({ type: "doc", content }, "").ok;
}
