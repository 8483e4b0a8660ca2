import type { NodeJson } from "../../../article/article.ts";
import { parseDocument } from "../../../article/parse-document.ts";

/** Whether a block from a file may stand in a document: what comments and data say is checked by the schema. */
export function isStorable(block: NodeJson): boolean {
  const content = [{ type: "headline" }, { type: "standfirst" }, { type: "byline" }, block];
  return parseDocument({ type: "doc", content }, "").ok;
}
