import type { NodeViewRenderer } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { formatMessage } from "#shared/messages/messages.ts";
import type { PictureSource } from "../figure/picture-source.ts";

/**
 * Draws a task with a real box to tick. Tab is the list's own key, so the box takes no part in the
 * order of Tab: on the keyboard Mod-Enter ticks the task at the caret.
 */
export function taskItemView(source: PictureSource): NodeViewRenderer {
  return ({ node: initial, view, getPos }) => {
    let node: Node = initial;
    const dom = document.createElement("li");
    const box = document.createElement("input");
    const words = document.createElement("div");
    box.type = "checkbox";
    box.tabIndex = -1;
    box.contentEditable = "false";
    words.className = "task-words";
    dom.append(box, words);

    const paint = (): void => {
      const { locale, readOnly } = source.facts();
      const isDone = node.attrs["checked"] === true;
      const text = node.firstChild?.textContent.slice(0, 200) ?? "";
      dom.dataset["checked"] = String(isDone);
      box.checked = isDone;
      box.disabled = readOnly;
      box.setAttribute("aria-label", text === "" ? formatMessage(locale, "element.task") : text);
    };
    box.addEventListener("change", () => {
      const position = getPos();
      if (position === undefined) return;
      view.dispatch(view.state.tr.setNodeAttribute(position, "checked", box.checked));
      view.focus();
    });
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
      stopEvent: ({ target }) => target === box,
      ignoreMutation: (mutation) =>
        mutation.type !== "selection" && !words.contains(mutation.target),
      destroy: unsubscribe,
    };
  };
}
