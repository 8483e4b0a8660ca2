import { history, undo } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { EditorState, NodeSelection, Selection, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { vi } from "vitest";
import { createMarkdownShortcuts } from "../../../../renderer/editor/body/markdown-shortcuts.ts";
import { createCanvasKeys } from "../../../../renderer/editor/canvas-keys.ts";
import { createElementKeys } from "../../../../renderer/editor/element-keys.ts";
import { createPictureKeys } from "../../../../renderer/editor/figure/picture-keys.ts";
import { createFootnoteNumbers } from "../../../../renderer/editor/footnotes/footnote-numbers.ts";
import { createFrameGuard } from "../../../../renderer/editor/frame/frame-guard.ts";
import { createGapCaret } from "../../../../renderer/editor/gap/gap-caret.ts";

/** The canvas without a browser: its keys as they are bound, and what a browser does with the others. */
export type HeadlessCanvas = {
  readonly state: () => EditorState;
  readonly select: (selection: Selection) => void;
  /** Presses a key such as `Mod-a`. */
  readonly press: (key: string) => void;
  readonly type: (text: string) => void;
  readonly undoAll: () => void;
};

class FakeElement {}

export function createHeadlessCanvas(document: Node): HeadlessCanvas {
  vi.stubGlobal("Element", FakeElement);
  vi.stubGlobal("getComputedStyle", () => ({ direction: "ltr" }));
  const { schema } = document.type;
  const no = (): boolean => false;
  let state = EditorState.create({
    doc: document,
    selection: Selection.atStart(document),
    plugins: [
      createFrameGuard(),
      createElementKeys(),
      createGapCaret(),
      createPictureKeys({ describePicture: no, creditUse: no, choosePictures: no }),
      createMarkdownShortcuts(schema),
      ...createCanvasKeys({ editLink: no, focusToolbar: no }),
      createFootnoteNumbers().plugin,
      history(),
    ],
  });
  const dom = new FakeElement();
  const view = {
    get state() {
      return state;
    },
    dispatch: (tr: EditorState["tr"]) => {
      state = state.apply(tr);
    },
    // Every text is one line here, so that each press up or down leaves it.
    endOfTextblock: (side: string) => {
      const { $head } = state.selection;
      if (side === "left" || side === "backward") return $head.parentOffset === 0;
      return side === "up" || side === "down" || $head.parentOffset === $head.parent.content.size;
    },
    domAtPos: () => ({ node: dom, offset: 0 }),
    nodeDOM: () => null,
    editable: true,
    composing: false,
    dom,
  } as unknown as EditorView;

  function handled(event: object): boolean {
    return state.plugins.some(
      (plugin) => plugin.props.handleKeyDown?.call(plugin, view, event as KeyboardEvent) === true,
    );
  }

  return {
    state: () => state,
    select: (selection) => view.dispatch(state.tr.setSelection(selection)),
    press(key) {
      const parts = key.split("-");
      const event = {
        key: parts.at(-1),
        ctrlKey: parts.includes("Mod"),
        altKey: parts.includes("Alt"),
        shiftKey: parts.includes("Shift"),
        metaKey: false,
      };
      if (key === "Mod-z") undo(state, view.dispatch);
      else if (!handled(event)) browserKey(view, key);
    },
    type(text) {
      const { from, to } = state.selection;
      const isHandled = state.plugins.some(
        (plugin) =>
          plugin.props.handleTextInput?.call(plugin, view, from, to, text, () => state.tr) === true,
      );
      if (!isHandled && state.selection.$from.parent.inlineContent)
        view.dispatch(state.tr.insertText(text, from, to));
    },
    undoAll() {
      while (undo(state, view.dispatch)) continue;
    },
  };
}

/** What Chromium does with a key that ProseMirror leaves to it. */
function browserKey(view: EditorView, key: string): void {
  const { selection, doc, tr } = view.state;
  const back = key === "ArrowLeft" || key === "ArrowUp" || key.endsWith("Backspace");
  const direction = back ? -1 : 1;
  if (key.startsWith("Arrow")) {
    const moved = moveCaret(selection, doc, key, direction);
    if (moved !== null) view.dispatch(tr.setSelection(moved));
  } else if (key.endsWith("Backspace") || key.endsWith("Delete")) {
    if (!(selection instanceof TextSelection) || !selection.empty) return;
    const { pos } = selection.$head;
    const size = sizeBeside(selection, direction);
    if (size > 0) view.dispatch(back ? tr.delete(pos - size, pos) : tr.delete(pos, pos + size));
  }
}

/** How far it is to the next letter or sign in a text; 0 at its edge. */
function sizeBeside({ $head }: Selection, direction: 1 | -1): number {
  const { nodeBefore, nodeAfter } = $head;
  if (direction === 1) {
    const letter = nodeAfter?.text?.codePointAt(0);
    return letter === undefined ? (nodeAfter?.nodeSize ?? 0) : String.fromCodePoint(letter).length;
  }
  const letter = Array.from(nodeBefore?.text ?? "").at(-1);
  return letter === undefined ? (nodeBefore?.nodeSize ?? 0) : letter.length;
}

function moveCaret(
  selection: Selection,
  doc: Node,
  key: string,
  direction: 1 | -1,
): Selection | null {
  const isSideways = key === "ArrowLeft" || key === "ArrowRight";
  const end = direction === 1 ? selection.to : selection.from;
  if (!selection.empty && selection instanceof TextSelection) return TextSelection.create(doc, end);
  if (selection instanceof NodeSelection && selection.node.isInline)
    return TextSelection.create(doc, end);
  const size =
    isSideways && selection instanceof TextSelection ? sizeBeside(selection, direction) : 0;
  if (size > 0) {
    const { nodeBefore, nodeAfter } = selection.$head;
    const beside = direction === 1 ? nodeAfter : nodeBefore;
    if (beside !== null && !beside.isText && NodeSelection.isSelectable(beside))
      return NodeSelection.create(doc, direction === 1 ? end : end - size);
    return TextSelection.create(doc, end + direction * size);
  }
  const edge = direction === 1 ? selection.$to : selection.$from;
  const outside =
    edge.parent.inlineContent && edge.depth > 0
      ? doc.resolve(direction === 1 ? edge.after() : edge.before())
      : edge;
  return Selection.findFrom(outside, direction);
}
