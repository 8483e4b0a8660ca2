import type { NodeViewRenderer } from "@tiptap/core";

/** Draws a caption as the line that stands inside the figure's own `figcaption`. */
export function captionView(): NodeViewRenderer {
  return ({ node }) => {
    const dom = document.createElement("span");
    dom.className = "caption";
    dom.dir = direction(node.attrs["dir"]);
    return {
      dom,
      contentDOM: dom,
      update: (next) => {
        if (next.type !== node.type) return false;
        dom.dir = direction(next.attrs["dir"]);
        return true;
      },
    };
  };
}

function direction(dir: unknown): string {
  return typeof dir === "string" ? dir : "auto";
}
