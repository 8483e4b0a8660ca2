import {
  type EditorState,
  Plugin,
  PluginKey,
  TextSelection,
  type Transaction,
} from "@tiptap/pm/state";
import { type FootnoteOrder, isSame, isSameOrder, readFootnoteOrder } from "./footnote-order.ts";

/** The numbers of notes while an article is written. They are shown and never stored. */
export type FootnoteNumbers = {
  readonly plugin: Plugin;
  /** The number of the note with a label, as every export prints it, or null without such a note. */
  readonly numberOf: (state: EditorState, label: string) => number | null;
  readonly isReferredTo: (state: EditorState, label: string) => boolean;
  /** Calls back after numbers have changed. */
  readonly subscribe: (paint: () => void) => () => void;
};

/**
 * Numbers the notes, and keeps them in the order in which the copy refers to them: a reference that
 * is moved, pasted or taken out takes its note along, those without a reference stand last.
 */
export function createFootnoteNumbers(): FootnoteNumbers {
  const key = new PluginKey<FootnoteOrder>("footnotes");
  const painters = new Set<() => void>();
  const orderOf = (state: EditorState): FootnoteOrder =>
    key.getState(state) ?? readFootnoteOrder(state.doc);

  const plugin = new Plugin<FootnoteOrder>({
    key,
    state: {
      init: (_config, { doc }) => readFootnoteOrder(doc),
      apply: (tr, last) => {
        if (!tr.docChanged) return last;
        const next = readFootnoteOrder(tr.doc);
        return isSameOrder(last, next) ? last : next;
      },
    },
    appendTransaction: (transactions, before, after) => {
      const isUndo = transactions.some((tr) => tr.getMeta("history$") !== undefined);
      const [last, next] = [orderOf(before), orderOf(after)];
      // An article that came with its notes in an order of its own keeps it until one is changed.
      if (isUndo || last === next || isSame(last.references, next.references)) return null;
      return sortNotes(after, next);
    },
    view: () => ({
      update: (view, before) => {
        if (orderOf(before) !== orderOf(view.state)) for (const paint of painters) paint();
      },
    }),
  });

  return {
    plugin,
    numberOf: (state, label) => {
      const index = orderOf(state).notes.indexOf(label);
      return index < 0 ? null : index + 1;
    },
    isReferredTo: (state, label) => orderOf(state).references.includes(label),
    subscribe: (paint) => {
      painters.add(paint);
      return () => painters.delete(paint);
    },
  };
}

function sortNotes(
  { doc, tr, selection }: EditorState,
  { notes, references }: FootnoteOrder,
): Transaction | null {
  const list = doc.lastChild;
  if (list?.type.name !== "footnotes") return null;
  const rank = (index: number): number => {
    const place = references.indexOf(notes[index] ?? "");
    return place < 0 ? references.length : place;
  };
  const order = notes.map((_, index) => index).toSorted((a, b) => rank(a) - rank(b) || a - b);
  if (order.every((index, place) => index === place)) return null;
  const from = doc.content.size - list.nodeSize + 1;
  const startOf = (among: readonly number[], index: number): number =>
    among
      .slice(0, among.indexOf(index))
      .reduce((at, before) => at + list.child(before).nodeSize, from);
  tr.replaceWith(
    from,
    from + list.content.size,
    order.map((index) => list.child(index)),
  );
  // The caret stays in the note it is in.
  if (selection instanceof TextSelection && selection.from > from) {
    const index = selection.$head.index(1);
    const shift = startOf(order, index) - startOf([...notes.keys()], index);
    tr.setSelection(TextSelection.create(tr.doc, selection.head + shift));
  } else tr.setSelection(selection.map(tr.doc, tr.mapping));
  return tr;
}
