import { Plugin } from "@tiptap/pm/state";

/**
 * Keeps React from walking through the text. Before each commit, wherever in the window, React counts
 * the selection of a focused editable element in letters, through every node of it, to restore it
 * afterwards (`getSelectionInformation` in react-dom 19): milliseconds in a long article, and the
 * canvas minds its selection itself. React asks `contentEditable`; the attribute, which the browser
 * and ProseMirror go by, stays as it is.
 */
export function createKeepOutOfReact(): Plugin {
  return new Plugin({
    view({ dom }) {
      Object.defineProperty(dom, "contentEditable", {
        configurable: true,
        get: () => (dom.getAttribute("contenteditable") === "false" ? "false" : "inherit"),
      });
      return { destroy: () => Reflect.deleteProperty(dom, "contentEditable") };
    },
  });
}
