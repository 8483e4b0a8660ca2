import { Fragment, type Node, type NodeType, Slice } from "@tiptap/pm/model";

/**
 * Turns copied furniture into body copy: a headline, standfirst, byline or loose caption becomes a
 * paragraph, the lead picture a figure, footnotes the paragraphs they hold. So a whole article can
 * be pasted into a body, and nothing that is pasted can stand where the frame stands.
 */
export function toBodySlice(slice: Slice): Slice {
  const { content, openStart, openEnd } = slice;
  const turned = turnAll(content, null);
  if (turned === content) return slice;
  const deepest = Slice.maxOpen(turned);
  return new Slice(
    turned,
    Math.min(openStart, deepest.openStart),
    Math.min(openEnd, deepest.openEnd),
  );
}

const loneLines = new Set([
  "headline",
  "standfirst",
  "byline",
  "caption",
  "pullQuoteText",
  "attribution",
]);
const homes: Readonly<Record<string, readonly string[]>> = {
  caption: ["figure", "leadPicture"],
  pullQuoteText: ["pullQuote"],
  attribution: ["pullQuote"],
};

function turnAll(content: Fragment, parent: NodeType | null): Fragment {
  const turned = content.content.map((node) => turn(node, parent));
  const isSame = turned.every(
    (nodes, index) => nodes.length === 1 && nodes[0] === content.child(index),
  );
  return isSame ? content : Fragment.fromArray(turned.flat());
}

function turn(node: Node, parent: NodeType | null): readonly Node[] {
  const { figure, paragraph } = node.type.schema.nodes;
  const name = node.type.name;
  if (figure === undefined || paragraph === undefined || node.isText) return [node];
  if (loneLines.has(name) && !(homes[name] ?? []).includes(parent?.name ?? ""))
    return [
      paragraph.create({ dir: node.attrs["dir"] as unknown }, inlineFor(paragraph, node.content)),
    ];
  if (name === "leadPicture") return [figure.create(node.attrs, node.content)];
  if (name === "footnotes" || name === "footnote") {
    return turnAll(node.content, null).content;
  }
  const content = turnAll(node.content, node.type);
  return [content === node.content ? node : node.copy(content)];
}

function inlineFor(type: NodeType, content: Fragment): Fragment {
  return Fragment.fromArray(
    content.content.map((node) => node.mark(type.allowedMarks(node.marks))),
  );
}
