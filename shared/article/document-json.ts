import type { Attrs, Mark, MarkType, Node, NodeType } from "prosemirror-model";
import type { MarkJson, NodeJson } from "./article.ts";
import { schema } from "./schema.ts";

// The same node, the same JSON: what was not edited is not written again, and known to be the same.
const written = new WeakMap<Node, NodeJson>();

/**
 * Writes a document as it is stored: attributes at their default are left out, and what came from a
 * newer Standfirst (`extra`, unknown nodes and marks) stands again exactly where it was found.
 */
export function toDocumentJson(node: Node): NodeJson {
  if (node.type.name === "unknownBlock" || node.type.name === "unknownInline")
    return node.attrs["node"] as NodeJson;
  const attrs = writtenAttributes(node.type, node.attrs);
  const childJson = node.type === schema.topNodeType ? blockJson : toDocumentJson;
  return {
    type: node.type.name,
    ...(attrs === undefined ? {} : { attrs }),
    ...(node.childCount === 0 ? {} : { content: node.children.map(childJson) }),
    ...(node.marks.length === 0 ? {} : { marks: node.marks.map(toMarkJson) }),
    ...(node.text === undefined ? {} : { text: node.text }),
  };
}

function blockJson(block: Node): NodeJson {
  const json = written.get(block) ?? toDocumentJson(block);
  written.set(block, json);
  return json;
}

/**
 * Makes a document of JSON that `parseDocument` has accepted or a converter has built.
 * @throws RangeError when the JSON breaks the schema, which is then a bug of the caller
 */
export function fromDocumentJson(json: NodeJson): Node {
  const node = schema.nodeFromJSON(json);
  node.check();
  return node;
}

function toMarkJson(mark: Mark): MarkJson {
  if (mark.type.name === "unknownMark") return mark.attrs["mark"] as MarkJson;
  const attrs = writtenAttributes(mark.type, mark.attrs);
  return { type: mark.type.name, ...(attrs === undefined ? {} : { attrs }) };
}

function writtenAttributes(
  type: NodeType | MarkType,
  attrs: Attrs,
): Record<string, unknown> | undefined {
  const written: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(type.spec.attrs ?? {})) {
    const value: unknown = attrs[name];
    if (name !== "extra" && value !== spec.default) written[name] = value;
  }
  Object.assign(written, attrs["extra"]);
  return Object.keys(written).length === 0 ? undefined : written;
}
