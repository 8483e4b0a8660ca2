import type { Node } from "prosemirror-model";
import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import type { HtmlWriter } from "./html-writer.ts";
import { keptAttributes } from "./kept-attributes.ts";
import { element, join, nothing, text, type Html } from "./markup.ts";
import { plainLine } from "./plain-line.ts";

/** Writes what lives elsewhere as a card with its title and address: no frame, nothing that runs. */
export function writeEmbed(writer: HtmlWriter, node: Node): Html {
  const { address, title } = node.attrs as { address: string; title: string };
  const attributes = {
    class: "embed",
    ...keptAttributes(writer, node, ["address", "title"]),
  };
  const name =
    title === "" ? nothing : element("span", { class: "embed-title" }, plainLine(writer, title));
  if (!isSafeAddress(address)) {
    writer.report.add("dropped", "html-unsafe-address", address);
    return element("div", attributes, name);
  }
  const shown = element(
    "span",
    { class: "embed-address", dir: "ltr" },
    text(shortAddress(address)),
  );
  const link = { href: address, rel: "noopener noreferrer" };
  return element("div", attributes, element("a", link, join([name, shown], " ")));
}

function shortAddress(address: string): string {
  const short = address.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/[?#].*$/s, "");
  return short.length > 80 ? `${short.slice(0, 79)}…` : short;
}
