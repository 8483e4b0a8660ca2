import type { NodeViewRenderer } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Selection, type Transaction } from "@tiptap/pm/state";
import { formatMessage } from "#shared/messages/messages.ts";
import type { PictureSource } from "../figure/picture-source.ts";
import { createAttributeField } from "../fields-in-place/attribute-field.ts";
import { readAddress } from "../fields-in-place/read-address.ts";
import { writeAttribute } from "../fields-in-place/write-attribute.ts";
import { selectBeyond } from "../gap/gap-caret.ts";
import { nextLink } from "./related-link-commands.ts";

/** Draws a related link: its words, which are copy, and below them its address, typed in place. */
export function relatedLinkView(source: PictureSource): NodeViewRenderer {
  return ({ node: initial, view, getPos }) => {
    let node: Node = initial;
    const dom = document.createElement("li");
    const words = document.createElement("div");
    words.className = "related-words";
    const go = (move: (tr: Transaction, position: number) => void): boolean => {
      const position = getPos();
      if (position === undefined) return false;
      const { tr } = view.state;
      move(tr, position);
      view.dispatch(tr.scrollIntoView());
      view.focus();
      return true;
    };
    const toWords = (tr: Transaction, position: number): void => {
      tr.setSelection(Selection.near(tr.doc.resolve(position + node.nodeSize - 1), -1));
    };
    const address = createAttributeField({
      view,
      className: "related-address",
      dir: "ltr",
      read: readAddress,
      write: (value) => writeAttribute(view, getPos(), "address", value),
      leave: (how) =>
        go((tr, position) => {
          const after = position + node.nodeSize;
          if (how === "enter") nextLink(tr, after);
          else if (how === "next" || how === "below") selectBeyond(tr, after, 1);
          else toWords(tr, position);
        }),
    });
    dom.append(words, address.dom);
    address.dom.contentEditable = "false";

    const paint = (): void => {
      const { locale } = source.facts();
      const { dir } = node.attrs as { dir: string | null };
      words.dir = dir ?? "auto";
      if (node.content.size === 0)
        words.dataset["placeholder"] = formatMessage(locale, "element.related.words");
      else delete words.dataset["placeholder"];
      address.name(
        formatMessage(locale, "element.address"),
        formatMessage(locale, "editor.link.refused"),
      );
      address.show(String(node.attrs["address"]));
    };
    paint();
    const unsubscribe = source.subscribe(paint);

    return {
      dom,
      contentDOM: words,
      update: (next) => {
        if (next.type !== node.type) return false;
        node = next;
        paint();
        return true;
      },
      stopEvent: ({ target }) => target === address.dom,
      ignoreMutation: (mutation) =>
        mutation.type !== "selection" &&
        (!words.contains(mutation.target) ||
          (mutation.type === "attributes" && mutation.target === words)),
      destroy: unsubscribe,
    };
  };
}
