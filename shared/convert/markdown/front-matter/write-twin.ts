import type { NodeJson } from "../../../article/article.ts";
import { printTree } from "../markdown-syntax.ts";
import { asParagraph } from "../write/write-textblock.ts";
import { writeInline } from "../write/write-inline.ts";
import type { LineWriting } from "../write/writing.ts";

/**
 * Writes a line of the article's head: as a plain string for who only wants to read it, and beside it,
 * when it is formatted, as Markdown under a second key.
 */
export function writeTwin(
  key: "headline" | "standfirst" | "caption",
  node: NodeJson | undefined,
  writing: LineWriting,
  presence: "always" | "when filled",
): Record<string, string> {
  const plain = (node?.content ?? []).map(({ text }) => text ?? "").join("");
  if (plain === "" && presence === "when filled") return {};
  const formatted = node?.content?.some(({ marks }) => marks !== undefined) === true;
  return {
    [key]: plain,
    ...(formatted ? { [`${key}_markdown`]: writeLine(node, writing) } : {}),
  };
}

/** Writes the content of a node as one line of Markdown. */
export function writeLine(node: NodeJson | undefined, writing: LineWriting): string {
  const children = asParagraph(writeInline(node?.content, writing));
  return printTree({ type: "root", children: [{ type: "paragraph", children }] }).replace(
    /\n$/u,
    "",
  );
}
