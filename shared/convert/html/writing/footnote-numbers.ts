import type { Node } from "prosemirror-model";

/** Joins references and notes by number, since labels need not be fit for an id. */
export type FootnoteNumbers = {
  /** The number of the first note with a label, or undefined when there is none. */
  readonly noteOf: (label: string) => number | undefined;
  /** Claims to be the reference that the note links back to; only the first to ask is. */
  readonly claimFirst: (note: number) => boolean;
  /** Whether a reference to the note has been written. */
  readonly isReferredTo: (note: number) => boolean;
};

/** Numbers the notes of a document in their order. */
export function numberFootnotes(document: Node): FootnoteNumbers {
  const notes = new Map<string, number>();
  const referred = new Set<number>();
  const last = document.lastChild;
  const list = last?.type.name === "footnotes" ? last.children : [];
  list.forEach((note, index) => {
    const label = String(note.attrs["label"]);
    if (!notes.has(label)) notes.set(label, index + 1);
  });
  return {
    noteOf: (label) => notes.get(label),
    claimFirst(note) {
      if (referred.has(note)) return false;
      referred.add(note);
      return true;
    },
    isReferredTo: (note) => referred.has(note),
  };
}
