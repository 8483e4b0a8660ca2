import { Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { bodyRange } from "../frame/fields.ts";

/**
 * A click under the last block opens a paragraph there when that block is no text of its own: a
 * body that ends in a picture or a table could not be written on otherwise.
 */
export function createClickBelow(): Plugin {
  return new Plugin({
    props: {
      handleClick: (view, _position, event) => event.target === view.dom && openBelow(view, event),
    },
  });
}

function openBelow(view: EditorView, event: MouseEvent): boolean {
  const { doc, schema, tr } = view.state;
  const { to } = bodyRange(doc);
  const last = doc.resolve(to).nodeBefore;
  const drawn = view.dom.lastElementChild?.getBoundingClientRect().bottom ?? 0;
  const { paragraph } = schema.nodes;
  if (!view.editable || paragraph === undefined || last === null || last.isTextblock) return false;
  if (event.clientY < drawn || to < doc.content.size) return false;
  tr.insert(to, paragraph.create());
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, to + 1)).scrollIntoView());
  return true;
}
