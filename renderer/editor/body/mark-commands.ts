import { toggleMark } from "@tiptap/pm/commands";
import type { Command, EditorState } from "@tiptap/pm/state";

/** The marks that a key or button sets and takes away. */
export type MarkName = "bold" | "italic" | "strike" | "code" | "superscript" | "subscript";

/** Sets a mark on the selected text where the field allows it, or takes it away. */
export function toggleNamedMark(name: MarkName): Command {
  return (state, dispatch, view) => {
    const type = state.schema.marks[name];
    return type !== undefined && toggleMark(type)(state, dispatch, view);
  };
}

/** Whether a mark stands on the selection, or would on what is typed next. */
export function hasMark(state: EditorState, name: MarkName | "link"): boolean {
  const type = state.schema.marks[name];
  if (type === undefined) return false;
  const { $from, from, to, empty } = state.selection;
  return empty
    ? type.isInSet(state.storedMarks ?? $from.marks()) !== undefined
    : state.doc.rangeHasMark(from, to, type);
}

/** Whether the field the selection begins in may hold a mark. */
export function allowsMark(state: EditorState, name: MarkName | "link" | "language"): boolean {
  const type = state.schema.marks[name];
  const { parent } = state.selection.$from;
  return type !== undefined && parent.inlineContent && parent.type.allowsMarkType(type);
}

/** The language that the words at the end of the selection are marked as; null for the article's own. */
export function languageHere({ selection, storedMarks }: EditorState): string | null {
  const { $to, empty } = selection;
  const marks = (empty ? storedMarks : null) ?? $to.nodeBefore?.marks ?? $to.marks();
  const lang: unknown = marks.find(({ type }) => type.name === "language")?.attrs["lang"];
  return typeof lang === "string" ? lang : null;
}

/** Marks the selected words as being in a language, or takes that mark away. */
export function toggleLanguage(lang: string): Command {
  return (state, dispatch) => {
    const type = state.schema.marks["language"];
    const { from, to, empty } = state.selection;
    if (type === undefined || empty || !allowsMark(state, "language")) return false;
    const isOn = languageHere(state) === lang;
    const { tr } = state;
    tr.removeMark(from, to, type);
    if (!isOn) tr.addMark(from, to, type.create({ lang }));
    dispatch?.(tr);
    return true;
  };
}
