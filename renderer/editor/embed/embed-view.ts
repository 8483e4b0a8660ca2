import type { NodeViewRenderer } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { NodeSelection } from "@tiptap/pm/state";
import { formatMessage } from "#shared/messages/messages.ts";
import type { PictureSource } from "../figure/picture-source.ts";
import { createAttributeField, type Leaving } from "../fields-in-place/attribute-field.ts";
import { readAddress } from "../fields-in-place/read-address.ts";
import { writeAttribute } from "../fields-in-place/write-attribute.ts";
import { leaveBelow } from "../leave-below.ts";

/**
 * Draws an embed as a card with its title and address, both typed in place. What lives at the
 * address is never loaded.
 */
export function embedView(source: PictureSource): NodeViewRenderer {
  return ({ node: initial, view, getPos }) => {
    let node: Node = initial;
    const dom = document.createElement("div");
    dom.className = "embed";
    dom.setAttribute("role", "group");
    const field = (
      attribute: "title" | "address",
      read: (typed: string) => string | null,
      leave: (how: Leaving) => boolean,
    ): ReturnType<typeof createAttributeField> =>
      createAttributeField({
        view,
        className: `embed-${attribute}`,
        dir: attribute === "title" ? "auto" : "ltr",
        read,
        write: (value) => writeAttribute(view, getPos(), attribute, value),
        leave,
      });
    const takeHold = (): boolean => {
      const position = getPos();
      if (position === undefined) return false;
      view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, position)));
      view.focus();
      return true;
    };
    const leaveDown = (): boolean => {
      if (!takeHold()) return false;
      return leaveBelow(view.state, (tr) => view.dispatch(tr), view);
    };
    const title = field(
      "title",
      (typed) => typed,
      (how) => {
        if (how === "escape" || how === "previous" || how === "above") return takeHold();
        address.dom.focus();
        return true;
      },
    );
    const address = field("address", readAddress, (how) => {
      if (how === "escape") return takeHold();
      if (how !== "above" && how !== "previous") return leaveDown();
      title.dom.focus();
      return true;
    });
    dom.append(title.dom, address.dom);

    const paint = (): void => {
      const { locale } = source.facts();
      const refusal = formatMessage(locale, "editor.link.refused");
      dom.setAttribute("aria-label", formatMessage(locale, "element.embed"));
      title.name(formatMessage(locale, "element.embed.title"), refusal);
      address.name(formatMessage(locale, "element.address"), refusal);
      title.show(String(node.attrs["title"]));
      address.show(String(node.attrs["address"]));
    };
    paint();
    const unsubscribe = source.subscribe(paint);

    return {
      dom,
      update: (next) => {
        if (next.type !== node.type) return false;
        node = next;
        paint();
        return true;
      },
      stopEvent: ({ target }) => target === title.dom || target === address.dom,
      ignoreMutation: () => true,
      destroy: unsubscribe,
    };
  };
}
