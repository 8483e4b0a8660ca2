import type { Element, Root } from "hast";
import type { Node } from "prosemirror-model";
import { schema } from "../../../article/schema.ts";
import { classesOf, findChild, findElement } from "./elements.ts";
import type { HtmlReader } from "./html-reader.ts";
import { readFigure } from "./figure.ts";

const { leadPicture } = schema.nodes;

/** Reads the figure that the page calls its lead picture. */
export function readNamedLeadPicture(
  reader: HtmlReader,
  article: Element | Root,
): Node | undefined {
  const figure =
    reader.data === undefined
      ? findElement(article, isLead)
      : findChild(article, "figure", "lead-picture");
  if (figure === undefined) return undefined;
  const [picture, ...rest] =
    readFigure(reader, figure, { kind: "block", depth: 1, marks: [] }) ?? [];
  if (picture === undefined || rest.length > 0) return undefined;
  reader.taken.add(figure);
  return leadPicture.create(picture.attrs, picture.content);
}

function isLead(element: Element): boolean {
  if (element.tagName !== "figure") return false;
  return classesOf(element).some((name) =>
    /(?:^|[-_])(?:lead-picture|lead-image|lead-media|hero|hero-image|featured-image)$/i.test(name),
  );
}

/**
 * Makes the lead picture of a figure that stands before all text of a foreign article with a
 * headline: that is where papers put it.
 */
export function guessLeadPicture(
  reader: HtmlReader,
  headline: Node,
  blocks: readonly Node[],
): { readonly lead: Node | undefined; readonly body: readonly Node[] } {
  const [first, ...rest] = blocks;
  if (first?.type.name !== "figure" || headline.childCount === 0 || reader.data !== undefined)
    return { lead: undefined, body: blocks };
  reader.report.add("guessed", "html-lead-picture-guessed", first.textContent);
  return { lead: leadPicture.create(first.attrs, first.content), body: rest };
}
