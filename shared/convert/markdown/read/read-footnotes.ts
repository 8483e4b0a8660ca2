import type { FootnoteDefinition } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import { withHiddenAttributes } from "../hidden-attributes.ts";
import type { Reading } from "./reading.ts";
import { isStorable } from "./storable.ts";

/** Reads the notes, wherever they stand, as the notes at the article's end. */
export function readFootnotes(
  definitions: readonly FootnoteDefinition[],
  attributes: Readonly<Record<string, unknown>> | undefined,
  reading: Reading,
): NodeJson | undefined {
  if (definitions.length === 0) return undefined;
  const footnotes: NodeJson = {
    type: "footnotes",
    content: definitions.map((definition) => {
      const content = reading.flow(definition.children, 3);
      const label = definition.label ?? definition.identifier;
      return {
        type: "footnote",
        ...(label === "" ? {} : { attrs: { label } }),
        content: content.length === 0 ? [{ type: "paragraph" }] : content,
      };
    }),
  };
  if (attributes === undefined) return footnotes;
  const attributed = withHiddenAttributes(footnotes, attributes);
  if (isStorable(attributed)) return attributed;
  reading.add("dropped", "markdown-hidden-unread", JSON.stringify(attributes));
  return footnotes;
}
