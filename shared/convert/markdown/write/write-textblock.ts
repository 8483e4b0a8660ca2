import type { PhrasingContent, RootContent } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import { writeNote } from "../fixed-forms.ts";
import { raw } from "./raw.ts";
import { writeInline } from "./write-inline.ts";
import type { Writing } from "./writing.ts";

/** Writes a paragraph; an empty one as a comment, because Markdown has no empty paragraphs. */
export function writeParagraph(node: NodeJson, writing: Writing): RootContent[] {
  const children = writeInline(node.content, writing);
  return inDirection(
    node,
    children.length === 0
      ? raw(writeNote("paragraph"))
      : { type: "paragraph", children: asParagraph(children) },
  );
}

/** Writes a subhead, its levels as Markdown's. */
export function writeSubhead(node: NodeJson, writing: Writing): RootContent[] {
  const depth = (node.attrs?.["level"] ?? 2) as 1 | 2 | 3 | 4 | 5 | 6;
  return inDirection(node, {
    type: "heading",
    depth,
    children: writeInline(node.content, { ...writing, oneLine: true }),
  });
}

/**
 * Keeps a paragraph a paragraph: an image alone would be a figure, a line that begins with a
 * comment or is one tag would be a block of HTML, `[^1]:` would be a footnote. An empty link, which
 * shows nothing and is read as nothing, stands in the way.
 */
export function asParagraph(children: PhrasingContent[]): PhrasingContent[] {
  const [first, second] = children;
  if (first?.type === "image" && second === undefined) return [first, raw("<!-- -->")];
  const mistaken =
    (first?.type === "html" && (second === undefined || first.value.startsWith("<!--"))) ||
    (first?.type === "footnoteReference" &&
      second?.type === "text" &&
      second.value.startsWith(":"));
  return mistaken ? [{ type: "link", url: "", children: [] }, ...children] : children;
}

function inDirection(node: NodeJson, block: RootContent): RootContent[] {
  const dir: unknown = node.attrs?.["dir"];
  return dir === "ltr" || dir === "rtl"
    ? [raw(`<div dir="${dir}">`), block, raw("</div>")]
    : [block];
}
