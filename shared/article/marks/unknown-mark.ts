import type { MarkSpec } from "prosemirror-model";

/** A mark of a kind this Standfirst does not know; it travels unharmed. */
export const unknownMark: MarkSpec = {
  attrs: { mark: { validate: "object" } },
  excludes: "",
  toDOM: () => ["span", { class: "unknown-mark" }, 0],
};
