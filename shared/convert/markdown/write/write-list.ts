import type { ListItem, RootContent } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import { writeNote } from "../fixed-forms.ts";
import { isListStart } from "../hidden-attributes.ts";
import { raw } from "./raw.ts";
import type { Writing } from "./writing.ts";

/** Writes a bullet, ordered or task list. */
export function writeList(node: NodeJson, writing: Writing): RootContent[] {
  const items = (node.content ?? []).map((item) => writeItem(item, writing));
  const start: unknown = node.attrs?.["start"] ?? 1;
  return [
    {
      type: "list",
      ordered: node.type === "orderedList",
      ...(node.type === "orderedList"
        ? { start: isListStart(start, items.length) ? start : 1 }
        : {}),
      spread: items.some(({ spread }) => spread),
      children: items,
    },
  ];
}

function writeItem(item: NodeJson, writing: Writing): ListItem {
  const blocks = writing.flow(item.content) as ListItem["children"];
  const children =
    item.type === "taskItem" ? withBox(item, blocks) : withoutEmptyParagraph(item, blocks);
  return {
    type: "listItem",
    ...(item.type === "taskItem" ? { checked: item.attrs?.["checked"] === true } : {}),
    spread: children.length > 1 && !(children.length === 2 && children[1]?.type === "list"),
    children,
  };
}

// An item with nothing in it is Markdown's own form for an empty paragraph.
function withoutEmptyParagraph(item: NodeJson, blocks: ListItem["children"]): ListItem["children"] {
  const [only] = item.content ?? [];
  const empty =
    item.content?.length === 1 &&
    only?.type === "paragraph" &&
    only.content === undefined &&
    only.attrs?.["dir"] === undefined;
  return empty ? [] : blocks;
}

// GFM wants a paragraph with something in it behind the box.
function withBox(item: NodeJson, blocks: ListItem["children"]): ListItem["children"] {
  const [first] = item.content ?? [];
  return first?.type === "paragraph" && blocks[0]?.type === "paragraph"
    ? blocks
    : [{ type: "paragraph", children: [raw(writeNote("item"))] }, ...blocks];
}
