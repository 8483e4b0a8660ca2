import type { Node } from "@tiptap/pm/model";
import { TextSelection, type Transaction } from "@tiptap/pm/state";
import { typeOf } from "./block-of-kind.ts";

type Place = { readonly label: string; readonly position: number; readonly size: number };

/**
 * Sets a reference at the caret and opens its note at the article's end, in the order of the
 * references, with the caret in it. Notes that are numbered through stay so: the later ones count on.
 * @returns false where no reference may stand: in the frame, a caption, a note, code
 */
export function insertFootnote(tr: Transaction): boolean {
  const { schema } = tr.doc.type;
  const { $to } = tr.selection;
  const reference = typeOf(schema, "footnoteReference");
  const isInNotes = $to.depth > 0 && $to.node(1).type.name === "footnotes";
  if (isInNotes || !$to.parent.inlineContent) return false;
  if (!$to.parent.canReplaceWith($to.index(), $to.index(), reference)) return false;

  const references = placesOf(tr.doc, "footnoteReference");
  const notes = placesOf(tr.doc, "footnote");
  const isBefore = new Set(
    references.filter(({ position }) => position < $to.pos).map(({ label }) => label),
  );
  const previous = notes.findLast(({ label }) => isBefore.has(label));
  const isNumbered = notes.every(({ label }, index) => label === String(index + 1));
  const number = isNumbered
    ? 1 + Number(previous?.label ?? 0)
    : 1 + Math.max(0, ...[...notes, ...references].map(({ label }) => Number(label) || 0));
  if (isNumbered) countOn(tr, [...references, ...notes], number);

  const label = String(number);
  const note = typeOf(schema, "footnote").create({ label }, typeOf(schema, "paragraph").create());
  const caret = insertNote(tr, note, previous ?? null, notes[0] ?? null);
  const mark = reference.create({ label });
  tr.insert($to.pos, mark);
  tr.setSelection(TextSelection.create(tr.doc, caret + mark.nodeSize));
  return true;
}

function countOn(tr: Transaction, places: readonly Place[], from: number): void {
  for (const { label, position } of places)
    if (Number(label) >= from) tr.setNodeAttribute(position, "label", String(Number(label) + 1));
}

/** Answers where the caret goes. */
function insertNote(
  tr: Transaction,
  note: Node,
  previous: Place | null,
  first: Place | null,
): number {
  if (first === null) {
    const end = tr.doc.content.size;
    tr.insert(end, typeOf(note.type.schema, "footnotes").create(null, note));
    return end + 3;
  }
  const place = previous === null ? first.position : previous.position + previous.size;
  tr.insert(place, note);
  return place + 2;
}

function placesOf(document: Node, name: string): readonly Place[] {
  const places: Place[] = [];
  document.descendants((node, position) => {
    if (node.type.name === name)
      places.push({ label: String(node.attrs["label"]), position, size: node.nodeSize });
  });
  return places;
}
