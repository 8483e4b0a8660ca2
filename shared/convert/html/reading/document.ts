import type { Element, Root } from "hast";
import type { Node } from "prosemirror-model";
import { schema } from "../../../article/schema.ts";
import { readFurniture, type Furniture } from "./furniture.ts";
import type { HtmlReader } from "./html-reader.ts";
import { guessLeadPicture, readNamedLeadPicture } from "./lead-picture.ts";
import { attributesOf } from "./kept.ts";

const { doc, paragraph, footnotes } = schema.nodes;

/** Reads an article's document, with the fields of the envelope that the page shows. */
export function readDocument(
  reader: HtmlReader,
  page: Root,
  article: Element | Root,
): { readonly document: Node; readonly fields: Furniture["fields"] } {
  const { headline, standfirst, byline, fields } = readFurniture(reader, page, article);
  const named = readNamedLeadPicture(reader, article);
  const blocks = reader.flow(article.children, { kind: "block", depth: 1, marks: [] });
  const { lead, body } =
    named === undefined
      ? guessLeadPicture(reader, headline, blocks)
      : { lead: named, body: blocks };
  const document = doc.create(attributesOf(doc, {}, reader.data?.document), [
    headline,
    standfirst,
    byline,
    ...(lead === undefined ? [] : [lead]),
    ...(body.length === 0 ? [paragraph.create()] : body),
    ...joinNotes(reader.notes),
  ]);
  return { document, fields };
}

function joinNotes(lists: readonly Node[]): readonly Node[] {
  const [first] = lists;
  if (first === undefined) return [];
  return [
    footnotes.create(
      first.attrs,
      lists.flatMap((list) => list.children),
    ),
  ];
}
