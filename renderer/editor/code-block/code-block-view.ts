import type { NodeViewRenderer } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { formatMessage } from "#shared/messages/messages.ts";
import type { PictureSource } from "../figure/picture-source.ts";
import { codeLanguages } from "./code-languages.ts";

/** Draws a code block with a quiet choice of its language in the corner. */
export function codeBlockView(source: PictureSource): NodeViewRenderer {
  return ({ node: initial, view, getPos }) => {
    let node: Node = initial;
    const dom = document.createElement("div");
    const choice = document.createElement("select");
    const pre = document.createElement("pre");
    const code = document.createElement("code");
    dom.className = "code-block";
    choice.className = "code-language";
    choice.contentEditable = "false";
    choice.tabIndex = -1;
    pre.dir = "ltr";
    pre.append(code);
    dom.append(pre, choice);

    const paint = (): void => {
      const { locale, readOnly } = source.facts();
      const language = languageOf(node);
      choice.setAttribute("aria-label", formatMessage(locale, "element.code.language"));
      choice.disabled = readOnly;
      const plain = formatMessage(locale, "element.code.plain");
      // One that an import brought stays to be chosen; a fence may name any.
      const offered = { "": plain, [language]: language || plain, ...codeLanguages };
      choice.replaceChildren(
        ...Object.entries(offered).map(([value, words]) => new Option(words, value)),
      );
      choice.value = language;
    };
    choice.addEventListener("change", () => {
      const position = getPos();
      if (position === undefined) return;
      const chosen = choice.value === "" ? null : choice.value;
      view.dispatch(view.state.tr.setNodeAttribute(position, "language", chosen));
      view.focus();
    });
    choice.addEventListener("keydown", (event) => {
      if (event.key === "Escape" || event.key === "Tab") {
        event.preventDefault();
        event.stopPropagation();
        view.focus();
      }
    });
    paint();
    const unsubscribe = source.subscribe(paint);

    return {
      dom,
      contentDOM: code,
      update: (next) => {
        if (next.type !== node.type) return false;
        const isSame = languageOf(next) === languageOf(node);
        node = next;
        if (!isSame) paint();
        return true;
      },
      stopEvent: ({ target }) => target instanceof globalThis.Node && choice.contains(target),
      ignoreMutation: (mutation) =>
        mutation.type !== "selection" && !code.contains(mutation.target),
      destroy: unsubscribe,
    };
  };
}

function languageOf(node: Node): string {
  const language: unknown = node.attrs["language"];
  return typeof language === "string" ? language : "";
}
