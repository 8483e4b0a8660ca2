import type { Node } from "prosemirror-model";
import { exactText } from "./exact-text.ts";
import type { HtmlWriter } from "./html-writer.ts";
import { keptAttributes } from "./kept-attributes.ts";
import { element, join, text, type Html } from "./markup.ts";
import { writeMark } from "./mark.ts";

/** Writes code as it stands. `pre` drops a line feed at its start; the `code` inside it guards one. */
export function writeCodeBlock(writer: HtmlWriter, node: Node): Html {
  const language = node.attrs["language"] as string | null;
  const parts = node.children.map((child) => {
    const value = child.text ?? "";
    const written =
      writer.context.audience === "desk"
        ? exactText(value, 0, value.length, "verbatim")
        : text(value);
    return child.marks.reduceRight((content, mark) => writeMark(writer, mark, content), written);
  });
  const attributes = { dir: "ltr", "data-language": language ?? undefined };
  return element(
    "pre",
    { ...attributes, ...keptAttributes(writer, node, ["language"]) },
    element("code", {}, join(parts)),
  );
}
