import type { Attrs, Node, NodeType } from "prosemirror-model";
import { schema } from "../../../article/schema.ts";
import type { HtmlReader } from "./html-reader.ts";

/**
 * Makes a text block of a line, with what the block may hold: marks it does not allow are taken
 * off, breaks become spaces, names and labels become text.
 */
export function fitLine(
  reader: HtmlReader,
  type: NodeType,
  attrs: Attrs,
  line: readonly Node[],
): Node {
  const content = line.flatMap((node) => {
    const marks = type.allowedMarks(node.marks);
    if (type.contentMatch.matchType(node.type) !== null) return [node.mark(marks)];
    const text = node.type.name === "hardBreak" ? " " : textOf(node);
    if (text !== "") return [schema.text(text, marks)];
    reader.report.add("dropped", "html-picture-out-of-place", String(node.attrs["alt"] ?? ""));
    return [];
  });
  return type.create(attrs, content);
}

function textOf(node: Node): string {
  if (node.type.name === "contributor") return String(node.attrs["name"]);
  return node.type.name === "footnoteReference" ? String(node.attrs["label"]) : "";
}

/** All the lines in blocks as one, with a space between two of them. */
export function joinLines(blocks: readonly Node[]): readonly Node[] {
  const lines: (readonly Node[])[] = [];
  const collect = (node: Node): boolean => {
    if (node.type.name === "figure" || node.type.name === "unknownBlock") lines.push([node]);
    if (!node.isTextblock) return node.type.name !== "figure";
    if (node.childCount > 0) lines.push(node.children);
    return false;
  };
  for (const block of blocks) if (collect(block)) block.descendants(collect);
  return lines.flatMap((line, index) => (index === 0 ? line : [schema.text(" "), ...line]));
}
