import type { PhrasingContent } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import { schema } from "../../../article/schema.ts";
import { writeAttribute, writeNote } from "../fixed-forms.ts";
import { foldLabel, isPlainLabel } from "../footnote-label.ts";
import { destinationOf, entryOfUse } from "../pictures/picture-entry.ts";
import { raw } from "./raw.ts";
import type { LineWriting } from "./writing.ts";

/**
 * Writes one node of a line, without its marks.
 * @param betweenTexts whether text stands right before and after it, under the same marks
 */
export function writeInlineNode(
  node: NodeJson,
  betweenTexts: boolean,
  writing: LineWriting,
): PhrasingContent[] {
  switch (node.type) {
    case "text":
      return writeText(node.text ?? "", writing);
    case "hardBreak":
      // A backslash at a line's end says it where text follows on the next line, and nowhere else.
      return betweenTexts && !writing.oneLine ? [{ type: "break" }] : [raw("<br>")];
    case "contributor":
      return writeContributor(node);
    case "footnoteReference":
      return writeReference(String(node.attrs?.["label"]), writing);
    case "inlinePicture": {
      const { picture, alt } = node.attrs as { picture: string; alt?: string };
      const { file, anchor } = entryOfUse(writing.entryOf(picture), node.attrs);
      return [{ type: "image", url: destinationOf(file, anchor), alt: alt ?? "" }];
    }
    default:
      if (schema.nodes[node.type] !== undefined)
        throw new Error(`No Markdown for the inline node ${node.type}`);
      return [raw(writeNote("node", node))];
  }
}

// Line ends that are text would make a heading one that is underlined.
function writeText(text: string, { oneLine }: LineWriting): PhrasingContent[] {
  if (!oneLine || !/[\n\r]/u.test(text)) return [{ type: "text", value: text }];
  return text
    .split(/([\n\r])/u)
    .filter((part) => part !== "")
    .map((part) =>
      part === "\n" || part === "\r"
        ? raw(part === "\n" ? "&#xA;" : "&#xD;")
        : { type: "text", value: part },
    );
}

function writeContributor(node: NodeJson): PhrasingContent[] {
  const { id, name } = node.attrs as { id?: string; name: string };
  const person = id === undefined ? "" : ` data-person="${writeAttribute(id)}"`;
  return [
    raw(`<span class="contributor"${person}>`),
    ...(name === "" ? [] : [{ type: "text" as const, value: name }]),
    raw("</span>"),
  ];
}

function writeReference(label: string, writing: LineWriting): PhrasingContent[] {
  if (isPlainLabel(label) && writing.noteLabels.has(foldLabel(label)))
    return [{ type: "footnoteReference", identifier: label, label }];
  return [
    raw('<sup class="footnote-reference">'),
    ...(label === "" ? [] : [{ type: "text" as const, value: label }]),
    raw("</sup>"),
  ];
}
