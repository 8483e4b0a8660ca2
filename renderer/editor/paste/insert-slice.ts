import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { type EditorState, Selection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { crossesFields, deleteAcrossFields } from "../frame/delete-across-fields.ts";
import { isLine, staysInField } from "../frame/fields.ts";
import { toLine } from "./to-line.ts";
import { weigh } from "./weight.ts";

/**
 * Puts a slice in place of the selection and loses no letter of it: as it is where it fits, else as
 * plain paragraphs, else on one line. ProseMirror alone drops what does not fit, without a word.
 */
export function insertSlice(state: EditorState, slice: Slice): Transaction {
  const { selection, doc } = state;
  const replaced = weigh(selection.content().content).letters;
  const wanted = weigh(doc.content).letters - replaced + weigh(slice.content).letters;
  for (const insert of [asItIs, asParagraphs]) {
    const tr = emptied(state);
    const { doc: before, selection: place } = tr;
    if (isLine(place.$from.parent.type)) break;
    insert(tr, slice);
    const isWhole = weigh(tr.doc.content).letters === wanted;
    if (isWhole && staysInField(before, tr.doc, place.from)) return tr;
  }
  const tr = emptied(state);
  onOneLine(tr, slice);
  return tr;
}

function emptied(state: EditorState): Transaction {
  const { tr } = state;
  return crossesFields(tr.selection) ? deleteAcrossFields(tr) : tr;
}

function asItIs(tr: Transaction, slice: Slice): void {
  const only = slice.content.childCount === 1 && slice.openStart === 0 && slice.openEnd === 0;
  const node = slice.content.firstChild;
  if (only && node !== null) tr.replaceSelectionWith(node, false);
  else tr.replaceSelection(slice);
}

function asParagraphs(tr: Transaction, slice: Slice): void {
  const { paragraph } = tr.doc.type.schema.nodes;
  if (paragraph === undefined) return;
  const paragraphs: Node[] = [];
  for (const block of textBlocksOf(slice.content))
    paragraphs.push(paragraph.create(null, toLine(new Slice(block, 0, 0), paragraph)));
  tr.replaceSelection(new Slice(Fragment.fromArray(paragraphs), 1, 1));
}

function textBlocksOf(content: Fragment): readonly Fragment[] {
  const blocks: Fragment[] = [];
  let loose: Node[] = [];
  const close = (): void => {
    if (loose.length > 0) blocks.push(Fragment.fromArray(loose));
    loose = [];
  };
  content.forEach((node) => {
    if (node.isInline || (node.isLeaf && node.isBlock)) {
      loose.push(node);
      return;
    }
    close();
    if (node.isTextblock) blocks.push(node.content);
    else blocks.push(...textBlocksOf(node.content));
  });
  close();
  return blocks;
}

function onOneLine(tr: Transaction, slice: Slice): void {
  const { from, to, $from } = tr.selection;
  const line = toLine(slice, $from.parent.type);
  if (!$from.parent.inlineContent) {
    tr.setSelection(Selection.near($from));
    return;
  }
  tr.replaceWith(from, to, line);
  tr.setSelection(TextSelection.create(tr.doc, from + line.size));
}
