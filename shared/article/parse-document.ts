import { Fragment, type Node } from "prosemirror-model";
import type { Failure } from "../failures.ts";
import { failed, ok, type Result } from "../result.ts";
import type { MarkJson, NodeJson } from "./article.ts";
import { schema } from "./schema.ts";

/** Levels of nesting that a document may have: deeper than any article, far from the call stack's end. */
export const deepest = 200;

class Broken extends Error {
  readonly where: string;
  constructor(where: string, expected: string) {
    super(expected);
    this.where = where;
  }
}

// A block that was checked is not checked again while it is the same object: a save checks what was
// edited. JSON is never changed in place; a change makes other objects.
const checked = new WeakMap<object, Node>();

/** What any document must have: with it, a document is checked for all but its blocks. */
const leastContent = schema.topNodeType.createAndFill()?.content;

/**
 * Checks a stored document before any editor sees it: one unknown node would make Tiptap show an
 * empty page, which autosave would then write. Unknown nodes and marks are wrapped, unknown
 * attributes set aside in `extra`, and the whole is checked against the schema.
 * @param name what the failure calls the file
 * @returns the document, or `damaged` with the place
 */
export function parseDocument(json: unknown, name: string): Result<Node, Failure> {
  try {
    if (!isRecord(json) || json["type"] !== schema.topNodeType.name)
      throw new Broken("document", "a node of type doc");
    const { content = [], ...rest } = json;
    const shell = schema.nodeFromJSON(readNode(rest, "document", "block", 0));
    shell.copy(leastContent).check();
    const node = shell.copy(Fragment.from(readBlocks(content)));
    // Each block has been checked by itself; that these may stand here, in this order, has not.
    if (!node.type.validContent(node.content)) node.check();
    return ok(node);
  } catch (cause) {
    if (cause instanceof Broken)
      return failed({ code: "damaged", name, where: cause.where, expected: cause.message });
    // ProseMirror throws RangeError, and nothing else, for JSON that breaks the schema.
    if (cause instanceof RangeError)
      return failed({ code: "damaged", name, where: "document", expected: cause.message });
    throw cause;
  }
}

/** Says that a document's JSON was written from a checked document, block by block. */
export function rememberChecked(json: NodeJson, document: Node): void {
  for (const [index, block] of (json.content ?? []).entries())
    checked.set(block, document.child(index));
}

function readBlocks(content: unknown): Node[] {
  if (!Array.isArray(content)) throw new Broken("document.content", "a list of nodes");
  return content.map((block: unknown, index) => {
    const known = isRecord(block) ? checked.get(block) : undefined;
    if (known !== undefined) return known;
    const node = schema.nodeFromJSON(readNode(block, `document.doc[${index}]`, "block", 1));
    node.check();
    if (isRecord(block)) checked.set(block, node);
    return node;
  });
}

function readNode(
  json: unknown,
  where: string,
  place: "block" | "inline",
  depth: number,
): NodeJson {
  if (depth > deepest) throw new Broken(where, `at most ${deepest} levels of nesting`);
  if (!isRecord(json) || typeof json["type"] !== "string")
    throw new Broken(where, "a node, an object with a type");
  const type = schema.nodes[json["type"]];
  if (type === undefined || type.name.startsWith("unknown"))
    return {
      type: place === "inline" ? "unknownInline" : "unknownBlock",
      attrs: { node: json },
      ...readMarks(json["marks"], where),
    };
  const inside = type.inlineContent ? "inline" : "block";
  const content = json["content"];
  if (content !== undefined && !Array.isArray(content))
    throw new Broken(`${where}.content`, "a list of nodes");
  const text = json["text"];
  if (type.isText && (typeof text !== "string" || text === ""))
    throw new Broken(`${where}.text`, "a text of at least one character");
  return {
    type: type.name,
    ...setAside(json["attrs"], type.spec.attrs, where),
    ...(content === undefined
      ? {}
      : {
          content: content.map((child: unknown, index) =>
            readNode(child, `${where}.${type.name}[${index}]`, inside, depth + 1),
          ),
        }),
    ...readMarks(json["marks"], where),
    ...(typeof text === "string" ? { text } : {}),
  };
}

function readMarks(json: unknown, where: string): { marks?: readonly MarkJson[] } {
  if (json === undefined) return {};
  if (!Array.isArray(json)) throw new Broken(`${where}.marks`, "a list of marks");
  return {
    marks: json.map((mark: unknown): MarkJson => {
      if (!isRecord(mark) || typeof mark["type"] !== "string")
        throw new Broken(`${where}.marks`, "a mark, an object with a type");
      const type = schema.marks[mark["type"]];
      if (type === undefined || type.name === "unknownMark")
        return { type: "unknownMark", attrs: { mark } };
      return { type: type.name, ...setAside(mark["attrs"], type.spec.attrs, where) };
    }),
  };
}

function setAside(
  json: unknown,
  known: object | null | undefined,
  where: string,
): { attrs?: Record<string, unknown> } {
  if (json === undefined || json === null) return {};
  if (!isRecord(json)) throw new Broken(`${where}.attrs`, "an object");
  const attrs: Record<string, unknown> = {};
  const extra: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(json)) {
    if (name !== "extra" && known !== null && known !== undefined && Object.hasOwn(known, name))
      attrs[name] = value;
    else extra[name] = value;
  }
  return { attrs: Object.keys(extra).length === 0 ? attrs : { ...attrs, extra } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
