import type { List, ListItem } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import { parseNote } from "../fixed-forms.ts";
import type { Reading } from "./reading.ts";

/** Reads a list: a task list when each of its items has a box, and none has a number. */
export function readList(node: List, depth: number, reading: Reading): NodeJson {
  const boxes = node.children.filter(({ checked }) => typeof checked === "boolean").length;
  const isTaskList = node.ordered !== true && boxes === node.children.length;
  if (boxes > 0 && !isTaskList) reading.add("changed", "markdown-task-mixed");
  const content = node.children.map((item) => readItem(item, isTaskList, depth, reading));
  const start = node.start ?? 1;
  if (isTaskList) return { type: "taskList", content };
  if (node.ordered !== true) return { type: "bulletList", content };
  return { type: "orderedList", ...(start === 1 ? {} : { attrs: { start } }), content };
}

function readItem(item: ListItem, isTaskItem: boolean, depth: number, reading: Reading): NodeJson {
  const [first, ...others] = item.children;
  const heldBox = first?.type === "paragraph" && isItemNote(first.children);
  const blocks = reading.flow(heldBox ? others : item.children, depth + 2);
  const boxed =
    typeof item.checked === "boolean" && !isTaskItem ? withBox(blocks, item.checked) : blocks;
  return {
    type: isTaskItem ? "taskItem" : "listItem",
    ...(isTaskItem && item.checked === true ? { attrs: { checked: true } } : {}),
    content: boxed.length === 0 ? [{ type: "paragraph" }] : boxed,
  };
}

function isItemNote(children: readonly { readonly type: string }[]): boolean {
  const [note, more] = children;
  return (
    more === undefined &&
    note?.type === "html" &&
    "value" in note &&
    parseNote(String(note.value))?.kind === "item"
  );
}

function withBox(blocks: readonly NodeJson[], checked: boolean): NodeJson[] {
  const box: NodeJson = { type: "text", text: checked ? "[x] " : "[ ] " };
  const [first, ...others] = blocks;
  return first?.type === "paragraph"
    ? [{ ...first, content: [box, ...(first.content ?? [])] }, ...others]
    : [{ type: "paragraph", content: [box] }, ...blocks];
}
