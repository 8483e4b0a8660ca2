import type { NodeViewRenderer } from "@tiptap/core";
import { formatMessage } from "#shared/messages/messages.ts";
import type { PictureSource } from "../figure/picture-source.ts";

/** Draws what this Standfirst does not know as a quiet box with its name. It cannot be edited, only kept. */
export function unknownView(source: PictureSource): NodeViewRenderer {
  return ({ node }) => {
    const dom = document.createElement(node.isInline ? "span" : "div");
    dom.className = node.isInline ? "unknown-inline" : "unknown-block";
    dom.contentEditable = "false";
    dom.textContent = formatMessage(source.facts().locale, "editor.unknown", {
      kind: kindOf(node.attrs["node"]),
    });
    return { dom };
  };
}

function kindOf(json: unknown): string {
  return typeof json === "object" && json !== null && "type" in json ? String(json.type) : "?";
}
