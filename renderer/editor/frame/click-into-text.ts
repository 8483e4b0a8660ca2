import { Plugin } from "@tiptap/pm/state";

/**
 * Tells ProseMirror where a click has put the caret before it looks. On focus it waits 20 ms and then
 * writes its own selection back (`handlers.focus` in prosemirror-view 1); on a busy machine the
 * browser has not said by then that the selection changed, and the words went into the headline.
 */
export function createClickIntoText(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        mousedown(view) {
          if (!view.hasFocus())
            setTimeout(() => view.dom.ownerDocument.dispatchEvent(new Event("selectionchange")), 0);
          return false;
        },
      },
    },
  });
}
