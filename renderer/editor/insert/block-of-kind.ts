import type { Node, NodeType, Schema } from "@tiptap/pm/model";
import type { InsertKind } from "./insert-kinds.ts";

const rows = 3;
const columns = 3;

/** The kinds that are one new block, ready to be written in. */
export type BlockKind = Exclude<InsertKind, "add-picture" | "embed" | "footnote">;

/** Makes an empty block of a kind. */
export function blockOfKind(kind: BlockKind, schema: Schema): Node {
  const node = (name: string, content?: Node | readonly Node[], attrs?: object): Node =>
    typeOf(schema, name).create({ ...attrs }, content);
  const paragraph = (): Node => node("paragraph");
  switch (kind) {
    case "paragraph":
      return paragraph();
    case "subhead-2":
    case "subhead-3":
      return node("subhead", undefined, { level: kind === "subhead-2" ? 2 : 3 });
    case "quote":
      return node("quote", paragraph());
    case "pull-quote":
      return node("pullQuote", [node("pullQuoteText"), node("attribution")]);
    case "bullet-list":
      return node("bulletList", node("listItem", paragraph()));
    case "ordered-list":
      return node("orderedList", node("listItem", paragraph()));
    case "task-list":
      return node("taskList", node("taskItem", paragraph()));
    case "table": {
      const row = (cell: string): Node =>
        node(
          "tableRow",
          Array.from({ length: columns }, () => node(cell, paragraph())),
        );
      return node(
        "table",
        Array.from({ length: rows }, (_, index) => row(index === 0 ? "tableHeader" : "tableCell")),
      );
    }
    case "related-links":
      return node("relatedLinks", node("relatedLink"));
    case "code-block":
      return node("codeBlock");
    case "rule":
      return node("rule");
  }
}

/** A type of the article's schema, which has them all. */
export function typeOf(schema: Schema, name: string): NodeType {
  const type = schema.nodes[name];
  if (type === undefined) throw new Error(`The schema has no ${name}`);
  return type;
}
