import type { Element } from "hast";
import type { Node } from "prosemirror-model";
import { schema } from "../../../article/schema.ts";
import { attribute, classesOf, findElements } from "./elements.ts";
import { fitLine, joinLines } from "./fit-line.ts";
import type { HtmlReader } from "./html-reader.ts";
import { attributesOf, keptFor } from "./kept.ts";
import { readDirection } from "./read-direction.ts";

const { byline } = schema.nodes;

/** Reads who wrote it. In foreign HTML an element that is marked as an author becomes a contributor. */
export function readByline(reader: HtmlReader, element: Element | undefined): Node {
  if (element === undefined) return byline.create();
  if (reader.data === undefined)
    for (const author of findElements(element, isAuthor))
      // The walk reads a `span.contributor`, so an author is made one.
      Object.assign(author, { tagName: "span", properties: { className: ["contributor"] } });
  const line = joinLines(reader.flow(element.children, { kind: "flow", depth: 0, marks: [] }));
  const attrs = attributesOf(byline, readDirection(reader, element), keptFor(reader.data, element));
  return fitLine(reader, byline, attrs, line);
}

function isAuthor(element: Element): boolean {
  if (!/^(?:a|span|b|strong)$/.test(element.tagName)) return false;
  return (
    (attribute(element, "rel") ?? "").split(" ").includes("author") ||
    attribute(element, "itemProp") === "name" ||
    classesOf(element).some((name) => /^(?:author|author-name|fn)$/.test(name))
  );
}
