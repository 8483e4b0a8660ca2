import type { Node } from "prosemirror-model";
import { directionOf } from "../../../text/direction.ts";
import type { HtmlWriter } from "./html-writer.ts";
import { keptAttributes } from "./kept-attributes.ts";
import { writeInlinePicture } from "./inline-picture.ts";
import { element, nothing, type Attributes, type Html } from "./markup.ts";
import { plainLine } from "./plain-line.ts";

/** Writes what stands in a line and is not text. */
export function writeInlineNode(writer: HtmlWriter, node: Node): Html {
  switch (node.type.name) {
    case "hardBreak":
      return element("br", keptAttributes(writer, node));
    case "contributor":
      return writeContributor(writer, node);
    case "footnoteReference":
      return writeReference(writer, node);
    case "inlinePicture":
      return writeInlinePicture(writer, node);
    case "unknownInline": {
      const key = writer.keep(node.attrs["node"]);
      return key === undefined
        ? nothing
        : element("span", { class: "unknown-inline", "data-kept": key });
    }
    default:
      throw new RangeError(`No HTML for ${node.type.name} in a line`);
  }
}

function writeContributor(writer: HtmlWriter, node: Node): Html {
  const { id, name } = node.attrs as { id: string | null; name: string };
  const direction = directionOf(name);
  const isolate = direction !== undefined && direction !== writer.direction;
  const attributes: Attributes = {
    class: "contributor",
    // The number of a person is the desk's own.
    "data-person": writer.context.audience === "desk" ? (id ?? undefined) : undefined,
    ...keptAttributes(writer, node, ["id", "name"]),
  };
  const printed = plainLine(writer, name);
  return element("span", attributes, isolate ? element("bdi", {}, printed) : printed);
}

// The way to the note stands inside the mark; under a link there is none, as links cannot nest.
function writeReference(writer: HtmlWriter, node: Node): Html {
  const label = String(node.attrs["label"]);
  const note = writer.footnotes.noteOf(label);
  const first = note !== undefined && writer.footnotes.claimFirst(note);
  const linked = node.marks.some((mark) => mark.type.name === "link");
  const attributes: Attributes = {
    class: "footnote-reference",
    id: first && `footnote-reference-${String(note)}`,
    ...keptAttributes(writer, node, ["label"]),
  };
  const content =
    note === undefined || linked
      ? plainLine(writer, label)
      : element(
          "a",
          { href: `#footnote-${String(note)}`, role: "doc-noteref" },
          plainLine(writer, label),
        );
  return element("sup", attributes, content);
}
