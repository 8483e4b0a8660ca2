import type { PhrasingContent } from "mdast";
import { writeAttribute } from "../fixed-forms.ts";
import type { MarkToWrite } from "./mark-to-write.ts";
import { raw } from "./raw.ts";
import { writeLink } from "./write-link.ts";

/**
 * Puts a mark round what is already written.
 * @param text what the mark holds when that is plain text and nothing else
 */
export function wrapInMark(
  mark: MarkToWrite,
  children: PhrasingContent[],
  text: string | undefined,
): PhrasingContent[] {
  const attrs = mark.marks[0]?.attrs ?? {};
  switch (mark.form) {
    case "bold":
      return [{ type: "strong", children }];
    case "italic":
      return [{ type: "emphasis", children }];
    case "strike":
      return [{ type: "delete", children }];
    case "superscript":
      return tagged("<sup>", children, "</sup>");
    case "subscript":
      return tagged("<sub>", children, "</sub>");
    case "code":
      // A code span makes spaces of line ends and holds nothing but text.
      return text === undefined || /[\n\r]/u.test(text)
        ? tagged("<code>", children, "</code>")
        : [{ type: "inlineCode", value: text }];
    case "link":
      // A reference to a footnote is a link itself, and links hold no links.
      return children.some(holdsReference)
        ? data(mark, children)
        : [writeLink(String(attrs["href"]), titleOf(attrs), children)];
    case "language":
      return tagged(`<span lang="${writeAttribute(String(attrs["lang"]))}">`, children, "</span>");
    case "data":
      return data(mark, children);
  }
}

function data(mark: MarkToWrite, children: PhrasingContent[]): PhrasingContent[] {
  const json = writeAttribute(JSON.stringify(mark.marks));
  return tagged(`<span data-marks="${json}">`, children, "</span>");
}

function titleOf(attrs: Readonly<Record<string, unknown>>): string | undefined {
  return typeof attrs["title"] === "string" ? attrs["title"] : undefined;
}

function tagged(open: string, children: PhrasingContent[], close: string): PhrasingContent[] {
  return [raw(open), ...children, raw(close)];
}

function holdsReference(node: PhrasingContent): boolean {
  return (
    node.type === "footnoteReference" ||
    ("children" in node && (node.children as PhrasingContent[]).some(holdsReference))
  );
}
