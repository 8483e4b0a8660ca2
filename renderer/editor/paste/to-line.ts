import { Fragment, type Node, type NodeType, type Slice } from "@tiptap/pm/model";

/**
 * Sets any copy on one line: the text of its blocks one after the other with a space between, with
 * the marks and inline nodes that the line may hold. What it may not hold stands as its text; what
 * has none, as its address.
 */
export function toLine(slice: Slice, line: NodeType): Fragment {
  const inline: Node[] = [];
  const space = line.schema.text(" ");
  let isApart = false;
  const add = (node: Node): void => {
    if (isApart && inline.length > 0 && !endsInSpace(inline)) inline.push(space);
    isApart = false;
    inline.push(node.mark(line.allowedMarks(node.marks)));
  };
  slice.content.descendants((node) => {
    if (node.isBlock) isApart = true;
    if (node.isText)
      add(node.type.schema.text((node.text ?? "").replaceAll(/\s*[\r\n]+\s*/g, " "), node.marks));
    else if (node.isInline && line.contentMatch.matchType(node.type) !== null) add(node);
    else if (node.isLeaf) {
      const text = (node.type.spec.leafText?.(node) ?? "").trim() || addressOf(node);
      if (text === "") isApart = true;
      else add(line.schema.text(text, node.marks));
    }
    return true;
  });
  return Fragment.fromArray(inline);
}

function addressOf({ attrs }: Node): string {
  return typeof attrs["address"] === "string" ? attrs["address"] : "";
}

function endsInSpace(inline: readonly Node[]): boolean {
  return /\s$/.test(inline.at(-1)?.text ?? "");
}
