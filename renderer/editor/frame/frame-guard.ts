import type { Node } from "@tiptap/pm/model";
import { NodeSelection, Plugin, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { crossesFields, deleteAcrossFields } from "./delete-across-fields.ts";

/**
 * Keeps the frame whole when a selection that crosses it is typed over, composed over (Arabic,
 * Chinese, dead keys) or cut, and keeps a selected picture, element or sign when a letter is typed.
 */
export function createFrameGuard(): Plugin {
  return new Plugin({
    props: {
      handleTextInput: (view, _from, _to, text) => {
        const { selection, tr } = view.state;
        if (crossesFields(selection)) {
          view.dispatch(deleteAcrossFields(tr).insertText(text).scrollIntoView());
          return true;
        }
        if (!(selection instanceof NodeSelection)) return false;
        // An arrow key takes hold of a note's reference or a sign on its way past; a letter goes on.
        if (selection.node.isInline) {
          view.dispatch(tr.insertText(text, selection.to).scrollIntoView());
          return true;
        }
        const below = paragraphBelow(tr, selection);
        if (below !== null) view.dispatch(below.insertText(text).scrollIntoView());
        return true;
      },
      handleClickOn: holdPicture,
      handleDoubleClickOn: holdPicture,
      handleTripleClickOn: holdPicture,
      handleDOMEvents: {
        keydown: (view, event) => {
          if (!event.isComposing) syncSelection(view);
          return false;
        },
        // Before the composition begins, so that its letters arrive in one place.
        compositionstart: (view) => {
          if (crossesFields(view.state.selection)) view.dispatch(deleteAcrossFields(view.state.tr));
          return false;
        },
        cut: (view, event) => cutAcrossFields(view, event),
      },
    },
  });
}

/** ProseMirror selects only leaves by a click; a picture is taken hold of by its image. */
function holdPicture(
  view: EditorView,
  _position: number,
  node: Node,
  nodePosition: number,
  event: MouseEvent,
): boolean {
  const isBox = event.target instanceof Element && event.target.closest(".picture-box") !== null;
  if (!isBox || !NodeSelection.isSelectable(node)) return false;
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, nodePosition)));
  return true;
}

function cutAcrossFields(view: EditorView, event: ClipboardEvent): boolean {
  const { selection, tr } = view.state;
  if (!crossesFields(selection) || event.clipboardData === null) return false;
  const { dom, text } = view.serializeForClipboard(selection.content());
  event.preventDefault();
  event.clipboardData.clearData();
  event.clipboardData.setData("text/html", dom.innerHTML);
  event.clipboardData.setData("text/plain", text);
  view.dispatch(deleteAcrossFields(tr).scrollIntoView().setMeta("uiEvent", "cut"));
  return true;
}

function paragraphBelow(tr: Transaction, selection: NodeSelection): Transaction | null {
  const { $to } = selection;
  const paragraph = tr.doc.type.schema.nodes["paragraph"];
  const index = $to.indexAfter();
  if (paragraph === undefined || !$to.parent.canReplaceWith(index, index, paragraph)) return null;
  tr.insert($to.pos, paragraph.create());
  return tr.setSelection(NodeSelection.near(tr.doc.resolve($to.pos + 1), 1));
}

/**
 * Makes ProseMirror read where the caret is now. It hears of a moved caret by an event that comes
 * later; on a busy machine End and Delete can both arrive before it, and Delete would then work at
 * the old place and let the browser join two fields.
 */
function syncSelection(view: EditorView): void {
  // Not in ProseMirror's types: it is asked for only where it is there.
  (view as unknown as { readonly domObserver?: { flush: () => void } }).domObserver?.flush();
}
