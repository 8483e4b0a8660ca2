import { GapCursor } from "@tiptap/pm/gapcursor";
import { keydownHandler } from "@tiptap/pm/keymap";
import {
  type Command,
  type EditorState,
  NodeSelection,
  Plugin,
  Selection,
  TextSelection,
  type Transaction,
} from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { isFurniture } from "../frame/fields.ts";
import { isRightToLeft } from "../right-to-left.ts";
import { findGap, isGap } from "./gap-places.ts";

/**
 * A caret between blocks that have no text beside it: before a table that begins the body, after one
 * that ends it, between two. Arrow keys stop there, a click sets it, and what is typed opens a
 * paragraph. ProseMirror's own plugin would stop between the fields of the frame too.
 */
export function createGapCaret(): Plugin {
  return new Plugin({
    props: {
      decorations: drawGap,
      handleKeyDown: keydownHandler({
        ArrowUp: step("up", () => -1),
        ArrowDown: step("down", () => 1),
        ArrowLeft: step("left", (view) => (isRightToLeft(view) ? 1 : -1)),
        ArrowRight: step("right", (view) => (isRightToLeft(view) ? -1 : 1)),
        Backspace: deleteFromGap(-1),
        Delete: deleteFromGap(1),
      }),
      handleTextInput: (view, _from, _to, text) => {
        const opened = openParagraph(view.state);
        if (opened === null) return false;
        view.dispatch(opened.insertText(text).scrollIntoView());
        return true;
      },
      handleClick: clickGap,
      handleDOMEvents: {
        // The letters of a composition need a text to arrive in.
        compositionstart: (view) => {
          const opened = openParagraph(view.state);
          if (opened !== null) view.dispatch(opened);
          return false;
        },
      },
    },
  });
}

/** Puts the caret into a gap. */
export function selectGap(tr: Transaction, position: number): Transaction {
  return tr.setSelection(new GapCursor(tr.doc.resolve(position)));
}

/** Goes on past a block: to the gap there, to what can be taken hold of, or to the next text. */
export function selectBeyond(tr: Transaction, position: number, direction: 1 | -1): boolean {
  const $pos = tr.doc.resolve(position);
  const gap = findGap($pos, direction);
  if (gap !== null) {
    selectGap(tr, gap);
    return true;
  }
  return selectInto(tr, $pos.pos, direction);
}

function selectInto(tr: Transaction, position: number, direction: 1 | -1): boolean {
  const $pos = tr.doc.resolve(position);
  const next = direction === 1 ? $pos.nodeAfter : $pos.nodeBefore;
  if (next?.type.name === "figure" && direction === 1)
    tr.setSelection(NodeSelection.create(tr.doc, position));
  else {
    const found = Selection.findFrom($pos, direction);
    if (found === null) return false;
    tr.setSelection(found);
  }
  return true;
}

function step(
  side: "up" | "down" | "left" | "right",
  directionOf: (view: EditorView) => 1 | -1,
): Command {
  return (state, dispatch, view) => {
    const { selection, doc, tr } = state;
    if (view === undefined) return false;
    const direction = directionOf(view);
    if (selection instanceof GapCursor) {
      selectInto(tr, selection.head, direction);
      dispatch?.(tr.scrollIntoView());
      return true;
    }
    if (selection instanceof TextSelection) {
      const { $head, empty } = selection;
      if (!empty || $head.depth === 0 || !view.endOfTextblock(side)) return false;
      // On the way up from a caption comes its picture.
      if ($head.parent.type.name === "caption" && direction === -1) return false;
      const beyond = direction === 1 ? $head.after() : $head.before();
      const gap = findGap(doc.resolve(beyond), direction);
      if (gap !== null) dispatch?.(selectGap(tr, gap).scrollIntoView());
      return gap !== null;
    }
    if (!(selection instanceof NodeSelection) || !selection.node.isBlock) return false;
    // From a picture that is taken hold of the way goes into its caption first.
    if (!selection.node.isAtom && direction === 1) return false;
    const gap = findGap(direction === 1 ? selection.$to : selection.$from, direction);
    if (gap !== null) dispatch?.(selectGap(tr, gap).scrollIntoView());
    return gap !== null;
  };
}

/** From a gap, deleting takes hold of the block first; the next press takes it out. */
function deleteFromGap(direction: 1 | -1): Command {
  return ({ selection, doc, tr }, dispatch) => {
    if (!(selection instanceof GapCursor)) return false;
    const { nodeBefore, nodeAfter } = selection.$head;
    const node = direction === 1 ? nodeAfter : nodeBefore;
    if (node !== null && !isFurniture(node) && node.type.name !== "footnotes") {
      const at = direction === 1 ? selection.head : selection.head - node.nodeSize;
      dispatch?.(tr.setSelection(NodeSelection.create(doc, at)).scrollIntoView());
    }
    return true;
  };
}

function openParagraph({ selection, schema, tr }: EditorState): Transaction | null {
  const { paragraph } = schema.nodes;
  if (!(selection instanceof GapCursor) || paragraph === undefined) return null;
  tr.insert(selection.head, paragraph.create());
  return tr.setSelection(TextSelection.create(tr.doc, selection.head + 1));
}

/** A click into the white between two blocks. */
function clickGap(view: EditorView, position: number, event: MouseEvent): boolean {
  if (!view.editable || event.target !== view.dom) return false;
  const $pos = view.state.doc.resolve(position);
  const around = $pos.depth === 0 ? [position] : [$pos.before(1), $pos.after(1)];
  const found = around.find((place) => {
    if (!isGap(view.state.doc, place)) return false;
    const [above, below] = [edgeOf(view, place, -1), edgeOf(view, place, 1)];
    return event.clientY >= above && event.clientY <= below;
  });
  if (found === undefined) return false;
  view.dispatch(selectGap(view.state.tr, found));
  view.focus();
  return true;
}

/** Where the block before a place ends on the screen, or where the one after it begins. */
function edgeOf(view: EditorView, place: number, side: 1 | -1): number {
  const { nodeBefore } = view.state.doc.resolve(place);
  const at = side === 1 ? place : place - (nodeBefore?.nodeSize ?? 0);
  const dom = view.nodeDOM(at);
  if (!(dom instanceof Element)) return side * Infinity;
  const { top, bottom } = dom.getBoundingClientRect();
  return side === 1 ? top : bottom;
}

function drawGap({ doc, selection }: EditorState): DecorationSet | null {
  if (!(selection instanceof GapCursor)) return null;
  return DecorationSet.create(doc, [
    Decoration.widget(
      selection.head,
      () => {
        const caret = document.createElement("div");
        caret.className = "gap-caret";
        return caret;
      },
      { key: "gap-caret" },
    ),
  ]);
}
