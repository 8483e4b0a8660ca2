import type { Editor } from "@tiptap/core";
import { Selection } from "@tiptap/pm/state";

/** Puts the caret at the end of the headline and brings it into sight. */
export function selectHeadline(editor: Editor): void {
  editor.state.doc.forEach((node, offset) => {
    if (node.type.name !== "headline") return;
    editor
      .chain()
      .setTextSelection(offset + node.nodeSize - 1)
      .focus()
      .run();
    show(editor, offset);
  });
}

/** Puts the caret into a block of the page, or takes hold of it, and brings it into sight. */
export function selectBlock(editor: Editor, index: number): void {
  const { doc } = editor.state;
  const block = Math.min(index, doc.childCount - 1);
  let position = 0;
  for (let before = 0; before < block; before += 1) position += doc.child(before).nodeSize;
  editor
    .chain()
    .command(({ tr }) => {
      tr.setSelection(Selection.near(tr.doc.resolve(position + 1)));
      return true;
    })
    .focus(null, { scrollIntoView: false })
    .run();
  show(editor, position);
}

/** Puts the caret at the end of the body. */
export function selectEnd(editor: Editor): void {
  editor.commands.focus("end", { scrollIntoView: true });
}

/** Selects a use of a picture and brings it into sight: the one with this caption, if there are several. */
export function selectPicture(editor: Editor, picture: string, caption: string): void {
  const uses: { readonly position: number; readonly caption: string }[] = [];
  editor.state.doc.descendants((node, position) => {
    if (node.attrs["picture"] === picture) uses.push({ position, caption: node.textContent });
  });
  const use = uses.find((found) => found.caption === caption) ?? uses[0];
  if (use === undefined) return;
  editor.chain().setNodeSelection(use.position).focus(null, { scrollIntoView: false }).run();
  show(editor, use.position);
}

/** Selects a use of a picture, by its place among all uses in reading order, and brings it into sight. */
export function selectPictureUse(editor: Editor, index: number): void {
  const positions: number[] = [];
  editor.state.doc.descendants((node, position) => {
    if (/^(?:leadPicture|figure|inlinePicture)$/u.test(node.type.name)) positions.push(position);
  });
  const position = positions[index];
  if (position === undefined) return;
  editor.chain().setNodeSelection(position).focus(null, { scrollIntoView: false }).run();
  show(editor, position);
}

// ProseMirror scrolls by what it measures, and the size of blocks never painted is only guessed at.
function show(editor: Editor, position: number): void {
  const dom = editor.view.nodeDOM(position);
  if (dom instanceof Element) dom.scrollIntoView({ block: "center" });
}
