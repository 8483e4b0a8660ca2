import type { NodeJson } from "../../../article/article.ts";
import type { LineWriting } from "../write/writing.ts";
import { splitByline, type Contributor } from "./split-byline.ts";
import { writeLine } from "./write-twin.ts";

/**
 * Writes the byline as it prints and its contributors in their order. Where reading these two would
 * not give the byline back, because a name stands in it as mere text too, it is written as Markdown
 * beside them.
 */
export function writeByline(
  node: NodeJson | undefined,
  writing: LineWriting,
): Record<string, unknown> {
  const content = node?.content ?? [];
  if (content.length === 0) return {};
  const byline = content
    .map((child) =>
      child.type === "contributor" ? String(child.attrs?.["name"]) : (child.text ?? ""),
    )
    .join("");
  const contributors = content.filter(({ type }) => type === "contributor").map(toContributor);
  const exact =
    JSON.stringify(splitByline(byline, contributors)) === JSON.stringify(content.map(bare));
  return {
    byline,
    ...(contributors.length === 0 ? {} : { contributors }),
    ...(exact ? {} : { byline_markdown: writeLine(node, writing) }),
  };
}

function toContributor(node: NodeJson): Contributor {
  const { name, id } = node.attrs as { name: string; id?: string };
  return { name, ...(id === undefined ? {} : { id }) };
}

/** The node without what travels as hidden attributes, in the shape `splitByline` gives. */
function bare(node: NodeJson): NodeJson {
  if (node.type !== "contributor") return node;
  return { ...node, attrs: { ...toContributor(node) } };
}
