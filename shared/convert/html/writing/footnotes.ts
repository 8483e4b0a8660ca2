import type { Node } from "prosemirror-model";
import { formatMessage } from "../../../messages/messages.ts";
import type { HtmlWriter } from "./html-writer.ts";
import { keptAttributes } from "./kept-attributes.ts";
import { element, join, nothing, text, type Html } from "./markup.ts";

/** Writes the notes at the article's end, each with the way back to where it is called. */
export function writeFootnotes(writer: HtmlWriter, node: Node): Html {
  const notes = node.children.map((note, index) => writeNote(writer, note, index + 1));
  const words = formatMessage(writer.locale, "page.notes");
  const heading = element("h2", { class: "footnotes-title" }, text(words));
  return element(
    "section",
    { class: "footnotes", role: "doc-endnotes", ...keptAttributes(writer, node) },
    join([heading, element("ol", {}, join(notes, "\n"))], "\n"),
  );
}

function writeNote(writer: HtmlWriter, note: Node, number: number): Html {
  const label = String(note.attrs["label"]);
  const attributes = {
    id: `footnote-${String(number)}`,
    "data-label": label,
    ...keptAttributes(writer, note, ["label"]),
  };
  return element(
    "li",
    attributes,
    join([writer.blocks(note.children), wayBack(writer, number)], "\n"),
  );
}

function wayBack(writer: HtmlWriter, number: number): Html {
  if (!writer.footnotes.isReferredTo(number)) return nothing;
  return element(
    "a",
    {
      class: "footnote-return",
      href: `#footnote-reference-${String(number)}`,
      role: "doc-backlink",
      "aria-label": formatMessage(writer.locale, "page.back-to-reference"),
    },
    text("↩"),
  );
}
