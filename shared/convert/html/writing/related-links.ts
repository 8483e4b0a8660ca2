import type { Node } from "prosemirror-model";
import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import { directionOf } from "../../../text/direction.ts";
import type { HtmlWriter } from "./html-writer.ts";
import { directionAttribute, keptAttributes } from "./kept-attributes.ts";
import { writeLine } from "./line.ts";
import { element, join, type Html } from "./markup.ts";

/** Writes the box of other articles to read. */
export function writeRelatedLinks(writer: HtmlWriter, node: Node): Html {
  const items = node.children.map((item) => writeRelatedLink(writer, item));
  return element(
    "aside",
    { class: "related-links", ...keptAttributes(writer, node) },
    element("ul", {}, join(items, "\n")),
  );
}

function writeRelatedLink(writer: HtmlWriter, item: Node): Html {
  const address = String(item.attrs["address"]);
  const attributes = {
    ...directionAttribute(writer, item, directionOf(item.textContent)),
    ...keptAttributes(writer, item, ["address", "dir"]),
  };
  const line = writeLine(writer, item);
  if (address === "") return element("li", attributes, line);
  if (!isSafeAddress(address)) {
    writer.report.add("dropped", "html-unsafe-address", address);
    return element("li", attributes, line);
  }
  return element(
    "li",
    attributes,
    element("a", { href: address, rel: "noopener noreferrer" }, line),
  );
}
