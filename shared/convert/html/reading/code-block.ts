import type { Element, ElementContent } from "hast";
import type { Mark, Node } from "prosemirror-model";
import { schema } from "../../../article/schema.ts";
import { attribute, classesOf, findElement, isElement } from "./elements.ts";
import { readExactText } from "./exact-text.ts";
import type { HtmlReader } from "./html-reader.ts";
import { attributesOf, keptFor } from "./kept.ts";
import { marksInside } from "./marks.ts";

const { codeBlock } = schema.nodes;

/** Reads text whose white space stands as it is. */
export function readCodeBlock(reader: HtmlReader, pre: Element): Node {
  const parts: Node[] = [];
  const add = (text: string, marks: readonly Mark[]): void => {
    if (text !== "") parts.push(schema.text(text, codeBlock.allowedMarks(marks)));
  };
  const collect = (nodes: readonly ElementContent[], marks: readonly Mark[]): void => {
    for (const node of nodes)
      if (node.type === "text") add(node.value, marks);
      else if (isElement(node, "span", "exact")) add(readExactText(node), marks);
      else if (isElement(node, "br")) add("\n", marks);
      else if (node.type === "element" && !/^(?:script|style|template)$/.test(node.tagName))
        collect(node.children, marksInside(reader, node, marks));
  };
  collect(pre.children, []);
  const language = attribute(pre, "dataLanguage") ?? languageInClass(pre) ?? null;
  const attrs = attributesOf(codeBlock, { language }, keptFor(reader.data, pre));
  return codeBlock.create(attrs, parts);
}

// The class that CommonMark's own HTML and most highlighters put on the code.
function languageInClass(pre: Element): string | undefined {
  const code = findElement(pre, ({ tagName }) => tagName === "code");
  const classes = [...classesOf(pre), ...(code === undefined ? [] : classesOf(code))];
  return classes.find((name) => name.startsWith("language-"))?.slice("language-".length);
}
