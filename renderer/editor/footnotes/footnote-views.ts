import type { NodeViewRenderer } from "@tiptap/core";
import { NodeSelection, TextSelection } from "@tiptap/pm/state";
import { formatMessage } from "#shared/messages/messages.ts";
import type { PictureSource } from "../figure/picture-source.ts";
import { removeNote, toNote, toReference } from "./footnote-commands.ts";
import type { FootnoteNumbers } from "./footnote-numbers.ts";

/** Draws a reference as the number of its note, which a click goes to. */
export function footnoteReferenceView(
  source: PictureSource,
  numbers: FootnoteNumbers,
): NodeViewRenderer {
  return ({ node, view, getPos }) => {
    const dom = document.createElement("sup");
    const button = makeButton("footnote-number", () => {
      const position = getPos();
      if (position === undefined) return;
      const { state } = view;
      view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, position)));
      toNote(view.state, (tr) => view.dispatch(tr), view);
      view.focus();
    });
    dom.className = "footnote-reference";
    dom.contentEditable = "false";
    dom.append(button);
    const label = String(node.attrs["label"]);
    const paint = (): void => {
      const { locale } = source.facts();
      const number = numbers.numberOf(view.state, label);
      const words =
        number === null
          ? formatMessage(locale, "element.note.missing", { label })
          : formatMessage(locale, "element.note.number", { number });
      dom.classList.toggle("is-missing", number === null);
      button.textContent = number === null ? "?" : String(number);
      button.setAttribute("aria-label", words);
      button.title = number === null ? words : "";
    };
    paint();
    const unsubscribe = [source.subscribe(paint), numbers.subscribe(paint)];
    return {
      dom,
      update: (next) => next.type === node.type && String(next.attrs["label"]) === label,
      stopEvent: ({ target, type }) => target === button && isPress(type),
      ignoreMutation: () => true,
      destroy: () => unsubscribe.forEach((stop) => stop()),
    };
  };
}

/** Draws a note with the way back to its reference, or with the news that there is none. */
export function footnoteView(source: PictureSource, numbers: FootnoteNumbers): NodeViewRenderer {
  return ({ node: initial, view, getPos }) => {
    let node = initial;
    const dom = document.createElement("li");
    const words = document.createElement("div");
    const foot = document.createElement("div");
    const orphan = document.createElement("span");
    const back = makeButton("footnote-back", () => {
      const position = getPos();
      if (position === undefined) return;
      view.dispatch(
        view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(position + 1), 1)),
      );
      toReference(view.state, (tr) => view.dispatch(tr), view);
      view.focus();
    });
    const remove = makeButton("footnote-remove", () => {
      const position = getPos();
      if (position !== undefined) removeNote(position)(view.state, (tr) => view.dispatch(tr), view);
      view.focus();
    });
    words.className = "footnote-words";
    foot.className = "footnote-foot";
    foot.contentEditable = "false";
    back.textContent = "↩";
    foot.append(orphan, remove, back);
    dom.append(words, foot);

    const paint = (): void => {
      const { locale, readOnly } = source.facts();
      const isReferredTo = numbers.isReferredTo(view.state, String(node.attrs["label"]));
      back.hidden = !isReferredTo;
      back.setAttribute("aria-label", formatMessage(locale, "element.note.back"));
      back.title = formatMessage(locale, "element.note.back");
      orphan.hidden = isReferredTo;
      orphan.textContent = isReferredTo ? "" : formatMessage(locale, "element.note.orphan");
      remove.hidden = isReferredTo || readOnly;
      remove.textContent = isReferredTo ? "" : formatMessage(locale, "element.note.remove");
    };
    paint();
    const unsubscribe = [source.subscribe(paint), numbers.subscribe(paint)];
    return {
      dom,
      contentDOM: words,
      update: (next) => {
        if (next.type !== node.type) return false;
        node = next;
        paint();
        return true;
      },
      stopEvent: ({ target, type }) =>
        target instanceof Element && foot.contains(target) && isPress(type),
      ignoreMutation: (mutation) =>
        mutation.type !== "selection" && !words.contains(mutation.target),
      destroy: () => unsubscribe.forEach((stop) => stop()),
    };
  };
}

function makeButton(className: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = className;
  // Reached by Mod-Alt-J and by the mouse; Tab goes on through the fields of the article.
  button.tabIndex = -1;
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", onPress);
  return button;
}

function isPress(type: string): boolean {
  return type === "mousedown" || type === "mouseup" || type === "click";
}
