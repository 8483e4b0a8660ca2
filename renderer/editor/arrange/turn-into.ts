import { closeHistory } from "@tiptap/pm/history";
import { Fragment, type Node, type NodeType } from "@tiptap/pm/model";
import { type Command, Selection } from "@tiptap/pm/state";
import { typeOf } from "../insert/block-of-kind.ts";
import type { InsertKind } from "../insert/insert-kinds.ts";
import type { Run } from "./body-blocks.ts";

/** What blocks of text can be turned into. */
export const turnKinds = [
  "paragraph",
  "subhead-2",
  "subhead-3",
  "quote",
  "bullet-list",
  "ordered-list",
  "task-list",
] as const satisfies readonly InsertKind[];

export type TurnKind = (typeof turnKinds)[number];

const itemOf: Readonly<Record<string, string>> = {
  bulletList: "listItem",
  orderedList: "listItem",
  taskList: "taskItem",
};

/** The kinds a block can be turned into with all its words, without the one it is. */
export function turnsOf(block: Node): readonly TurnKind[] {
  if (partsOf(block) === null) return [];
  return turnKinds.filter((kind) => kind !== kindOf(block));
}

/** Turns a block of the body into another kind. Nothing of its words, links or pictures is lost. */
export function turnInto(run: Run, kind: TurnKind): Command {
  return (state, dispatch) => {
    const block = state.doc.nodeAt(run.from);
    const parts = block === null ? null : partsOf(block);
    if (block === null || parts === null) return false;
    const tr = closeHistory(state.tr);
    tr.replaceWith(run.from, run.to, turned(block, parts, kind));
    tr.setSelection(Selection.near(tr.doc.resolve(run.from + 1), 1));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

function kindOf({ type, attrs }: Node): TurnKind | null {
  const kinds: Readonly<Record<string, TurnKind>> = {
    paragraph: "paragraph",
    quote: "quote",
    bulletList: "bullet-list",
    orderedList: "ordered-list",
    taskList: "task-list",
  };
  if (type.name !== "subhead") return kinds[type.name] ?? null;
  return attrs["level"] === 2 ? "subhead-2" : attrs["level"] === 3 ? "subhead-3" : null;
}

/** What stands in a block once its list or quotation is taken off; null for what is more than text. */
function partsOf(block: Node): readonly Node[] | null {
  const { name } = block.type;
  if (name === "paragraph" || name === "subhead") return [block];
  if (name === "quote") return block.children;
  return itemOf[name] === undefined ? null : block.children.flatMap((item) => item.children);
}

function turned(block: Node, parts: readonly Node[], kind: TurnKind): Fragment {
  const { schema } = block.type;
  const asText = (type: NodeType, attrs: object): Fragment =>
    Fragment.from(
      parts.map((part) =>
        isLineOfText(part) ? type.create({ ...part.attrs, ...attrs }, part.content) : part,
      ),
    );
  if (kind === "paragraph") return asText(typeOf(schema, "paragraph"), {});
  if (kind === "subhead-2") return asText(typeOf(schema, "subhead"), { level: 2 });
  if (kind === "subhead-3") return asText(typeOf(schema, "subhead"), { level: 3 });
  if (kind === "quote") {
    const inside =
      itemOf[block.type.name] === undefined ? asText(typeOf(schema, "paragraph"), {}) : block;
    return Fragment.from(typeOf(schema, "quote").create(null, inside));
  }
  const name = {
    "bullet-list": "bulletList",
    "ordered-list": "orderedList",
    "task-list": "taskList",
  }[kind];
  const item = typeOf(schema, itemOf[name] ?? "listItem");
  const items =
    itemOf[block.type.name] === undefined
      ? asText(typeOf(schema, "paragraph"), {}).content.map((part) => item.create(null, part))
      : block.children.map(({ attrs, content }) => item.create(attrs, content));
  return Fragment.from(typeOf(schema, name).create(null, items));
}

function isLineOfText({ type }: Node): boolean {
  return type.name === "paragraph" || type.name === "subhead";
}
