import type { RootContent } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import type { Reading } from "./reading.ts";

/** HTML that is none of our forms stays as copy, line by line. */
export function readForeignHtml(html: string, reading: Reading): NodeJson {
  reading.add("kept", "markdown-html-kept", html);
  const lines = html.split("\n");
  return {
    type: "paragraph",
    content: lines.flatMap((line, index): NodeJson[] => [
      ...(index === 0 ? [] : [{ type: "hardBreak" }]),
      ...(line === "" ? [] : [{ type: "text", text: line }]),
    ]),
  };
}

/** Finds, for each `<div dir="…">` among siblings, the place of its `</div>`. */
export function matchDirections(siblings: readonly RootContent[]): ReadonlyMap<number, number> {
  const matches = new Map<number, number>();
  const open: number[] = [];
  for (const [at, node] of siblings.entries()) {
    if (node.type !== "html") continue;
    if (parseDirection(node.value) !== undefined) open.push(at);
    const last = node.value === "</div>" ? open.pop() : undefined;
    if (last !== undefined) matches.set(last, at);
  }
  return matches;
}

/** The direction an opening tag of ours gives what it holds. */
export function parseDirection(html: string): "ltr" | "rtl" | undefined {
  const dir = /^<div dir="(ltr|rtl)">$/u.exec(html)?.[1];
  return dir === "ltr" || dir === "rtl" ? dir : undefined;
}

/** Gives a direction to the paragraphs and subheads of a block that have none of their own. */
export function withDirection(block: NodeJson, dir: "ltr" | "rtl"): NodeJson {
  if (block.type === "paragraph" || block.type === "subhead")
    return { ...block, attrs: { dir, ...block.attrs } };
  if (
    !["quote", "bulletList", "orderedList", "listItem", "taskList", "taskItem"].includes(block.type)
  )
    return block;
  return { ...block, content: block.content?.map((child) => withDirection(child, dir)) };
}
