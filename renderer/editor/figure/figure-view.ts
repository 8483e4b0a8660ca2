import type { NodeViewRenderer } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import type { NodeView } from "@tiptap/pm/view";
import { formatMessage } from "#shared/messages/messages.ts";
import { createCreditButton } from "./credit-button.ts";
import { createPictureBox } from "./picture-box.ts";
import type { PictureSource } from "./picture-source.ts";

/**
 * Draws a figure or the lead picture: the picture, then its caption with the credit beside it, in
 * the HTML that exports have (`figcaption > .caption + cite.credit`), so that `prose.css` sets both.
 * Plain DOM: React node views would cost every article with pictures a tree it has no use for.
 */
export function figureView(source: PictureSource): NodeViewRenderer {
  return ({ node }) => createFigure(node, source);
}

function createFigure(initial: Node, source: PictureSource): NodeView {
  let node = initial;
  const dom = document.createElement("figure");
  dom.className = node.type.name === "leadPicture" ? "lead-picture" : "picture";
  const box = createPictureBox();
  const legend = document.createElement("figcaption");
  const caption = document.createElement("div");
  caption.className = "caption-slot";
  const credit = createCreditButton((anchor) => {
    source.facts().onEditCredit(String(node.attrs["picture"]), anchor);
  });
  legend.append(caption, credit.dom);
  dom.append(box.dom, legend);

  const paint = (): void => {
    const { picture, alt } = node.attrs as { picture: string; alt: string | null };
    const facts = source.facts();
    box.paint(picture, alt, facts);
    credit.paint(picture, facts);
    if (node.firstChild?.content.size === 0)
      caption.dataset["placeholder"] = formatMessage(facts.locale, "editor.caption");
    else delete caption.dataset["placeholder"];
  };
  paint();
  const unsubscribe = source.subscribe(paint);

  return {
    dom,
    contentDOM: caption,
    update: (next) => {
      if (next.type !== node.type) return false;
      node = next;
      paint();
      return true;
    },
    stopEvent: (event) => event.target instanceof Element && credit.dom.contains(event.target),
    ignoreMutation: (mutation) =>
      mutation.type !== "selection" && !caption.contains(mutation.target),
    destroy: unsubscribe,
  };
}
