import type { NodeViewRenderer } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { NodeSelection } from "@tiptap/pm/state";
import type { EditorView, NodeView } from "@tiptap/pm/view";
import type { PictureUseAttributes } from "#shared/article/nodes/picture-use.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { createAltHint } from "./alt-hint.ts";
import { createCreditButton } from "./credit-button.ts";
import { createPictureBox } from "./picture-box.ts";
import { createFileHint } from "./file-hint.ts";
import type { PictureRequests } from "./picture-requests.ts";
import type { PictureSource } from "./picture-source.ts";

/**
 * Draws a figure or the lead picture: the picture, then its caption with the credit beside it, in
 * the HTML that exports have (`figcaption > .caption + cite.credit`), so that `prose.css` sets both.
 * Plain DOM: React node views would cost every article with pictures a tree it has no use for.
 */
export function figureView(source: PictureSource, requests: PictureRequests): NodeViewRenderer {
  return ({ node, view, getPos }) => {
    const held = (then: (view: EditorView) => boolean) => (): void => {
      const position = getPos();
      if (position === undefined) return;
      takeHold(view, position);
      then(view);
    };
    return createFigure(
      node,
      source,
      held((of) => requests.describePicture(of)),
      held((of) => requests.creditUse(of)),
    );
  };
}

function takeHold(view: EditorView, position: number): void {
  view.focus();
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, position)));
}

function createFigure(
  initial: Node,
  source: PictureSource,
  onDescribe: () => void,
  onCredit: () => void,
): NodeView {
  let node = initial;
  const dom = document.createElement("figure");
  dom.className = node.type.name === "leadPicture" ? "lead-picture" : "picture";
  const box = createPictureBox();
  const legend = document.createElement("figcaption");
  const caption = document.createElement("div");
  caption.className = "caption-slot";
  const credit = createCreditButton((anchor) => {
    const use = node.attrs as PictureUseAttributes;
    // A credit of this use alone is changed where it stands, and the picture's in its record.
    if (use.credit !== null) onCredit();
    else source.facts().onEditCredit(use.picture, anchor);
  });
  const hint = createAltHint(onDescribe);
  const fileHint = createFileHint();
  legend.append(caption, credit.dom, credit.disclosure);
  const frame = document.createElement("div");
  frame.className = "picture-frame";
  frame.contentEditable = "false";
  frame.append(box.dom, fileHint.dom, hint.dom);
  dom.append(frame, legend);

  const paint = (): void => {
    const use = node.attrs as PictureUseAttributes;
    const { picture, alt } = use;
    const facts = source.facts();
    box.paint(use, facts);
    hint.paint(picture, alt, facts);
    fileHint.paint(picture, facts);
    credit.paint(use, facts);
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
    stopEvent: ({ target }) =>
      target instanceof Element &&
      (credit.dom.contains(target) ||
        hint.dom.contains(target) ||
        target.closest("[data-crop-tool]") !== null),
    // Only what happens inside the caption's slot is writing. Its placeholder is not: read back as an
    // edit of the whole figure, it would lose the hold on a selected picture.
    ignoreMutation: (mutation) =>
      mutation.type !== "selection" &&
      (!caption.contains(mutation.target) ||
        (mutation.type === "attributes" && mutation.target === caption)),
    destroy: unsubscribe,
  };
}
