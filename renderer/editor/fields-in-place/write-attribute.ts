import { NodeSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/**
 * Writes an attribute as a change of the node, which the history joins with the keys before it as it
 * does with letters; a change of the attribute alone would be undone letter by letter.
 */
export function writeAttribute(
  view: EditorView,
  position: number | undefined,
  name: string,
  value: string,
): void {
  const node = position === undefined ? null : view.state.doc.nodeAt(position);
  if (position === undefined || node === null) return;
  const { selection, tr } = view.state;
  tr.setNodeMarkup(position, null, { ...node.attrs, [name]: value }, node.marks);
  if (selection instanceof NodeSelection && selection.from === position)
    tr.setSelection(NodeSelection.create(tr.doc, position));
  view.dispatch(tr);
}
