import type { NodeJson } from "../../../article/article.ts";

/** Joins neighbouring texts of equal marks, as a document has them joined. */
export function joinText(content: readonly NodeJson[]): NodeJson[] {
  const joined: NodeJson[] = [];
  for (const node of content) {
    const last = joined.at(-1);
    if (
      last?.type === "text" &&
      node.type === "text" &&
      JSON.stringify(last.marks) === JSON.stringify(node.marks)
    )
      joined[joined.length - 1] = { ...last, text: `${last.text ?? ""}${node.text ?? ""}` };
    else if (node.type !== "text" || node.text !== "") joined.push(node);
  }
  return joined;
}

/** The words of a line, with nothing but text in them. */
export function textOf(content: readonly NodeJson[]): string {
  return content
    .map(({ type, text, attrs }) =>
      type === "contributor" ? String(attrs?.["name"]) : type === "hardBreak" ? " " : (text ?? ""),
    )
    .join("");
}
