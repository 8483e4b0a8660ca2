import type { Node } from "prosemirror-model";
import type { HtmlWriter } from "./html-writer.ts";
import { keptAttributes } from "./kept-attributes.ts";
import { element, join, type Html } from "./markup.ts";
import { writeTextBlock } from "./text-block.ts";

const classes: Readonly<Record<string, string>> = {
  pullQuoteText: "pull-quote-text",
  attribution: "attribution",
};

/** Writes words set large, with who said them. */
export function writePullQuote(writer: HtmlWriter, node: Node): Html {
  const lines = node.children.map((line) =>
    writeTextBlock(writer, line, {
      name: "p",
      className: classes[line.type.name] ?? line.type.name,
      whenEmpty: "leave out",
    }),
  );
  return element(
    "aside",
    { class: "pull-quote", ...keptAttributes(writer, node) },
    join(lines, "\n"),
  );
}
