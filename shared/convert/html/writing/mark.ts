import type { Mark } from "prosemirror-model";
import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import type { HtmlWriter } from "./html-writer.ts";
import { keptAttributes } from "./kept-attributes.ts";
import { element, type Html } from "./markup.ts";

const plain: Readonly<Record<string, string>> = {
  bold: "strong",
  italic: "em",
  strike: "s",
  superscript: "sup",
  subscript: "sub",
  code: "code",
};

/** Writes a mark round its content. */
export function writeMark(writer: HtmlWriter, mark: Mark, content: Html): Html {
  const name = mark.type.name;
  if (name === "link") return writeLink(writer, mark, content);
  if (name === "language") {
    const lang = String(mark.attrs["lang"]);
    return element("span", { lang, ...keptAttributes(writer, mark, ["lang"]) }, content);
  }
  if (name === "unknownMark") {
    const key = writer.keep(mark.attrs["mark"]);
    if (key === undefined) return content;
    return element("span", { class: "unknown-mark", "data-kept": key }, content);
  }
  const tag = plain[name];
  if (tag === undefined) throw new RangeError(`No HTML for the mark ${name}`);
  return element(tag, keptAttributes(writer, mark), content);
}

function writeLink(writer: HtmlWriter, mark: Mark, content: Html): Html {
  const { href, title } = mark.attrs as { href: string; title: string | null };
  if (!isSafeAddress(href)) {
    writer.report.add("dropped", "html-unsafe-address", href);
    return content;
  }
  const attributes = { href, title: title ?? undefined, rel: "noopener noreferrer" };
  return element(
    "a",
    { ...attributes, ...keptAttributes(writer, mark, ["href", "title"]) },
    content,
  );
}
