import {
  baseKeymap,
  chainCommands,
  createParagraphNear,
  exitCode,
  liftEmptyBlock,
  newlineInCode,
  splitBlock,
} from "@tiptap/pm/commands";
import { undoInputRule } from "@tiptap/pm/inputrules";
import { keymap } from "@tiptap/pm/keymap";
import { NodeSelection, TextSelection, type Command, type Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { moveSelected } from "./arrange/move-run.ts";
import { toggleQuote, turnIntoParagraph, turnIntoSubhead } from "./body/block-commands.ts";
import { overrideDirection } from "./body/direction-commands.ts";
import {
  backspaceInItem,
  enterInList,
  nestItem,
  toggleList,
  unnestItem,
} from "./body/list-commands.ts";
import { enterAfterFence } from "./body/markdown-shortcuts.ts";
import { toggleNamedMark } from "./body/mark-commands.ts";
import { crossesFields, deleteAcrossFields } from "./frame/delete-across-fields.ts";
import { backspaceAtBodyStart, deleteAtBodyEnd } from "./frame/edge-of-body.ts";
import { enterInLine, ignoreLineBreakInLine } from "./frame/enter-in-line.ts";
import { toNextField, toPreviousField } from "./frame/move-between-fields.ts";
import { selectMore } from "./frame/select-more.ts";

/** What keys of the canvas ask of the window round it. */
export type KeyRequests = {
  readonly editLink: (view: EditorView) => boolean;
  readonly focusToolbar: (view: EditorView) => boolean;
};

/** The keys of the canvas. What is not here does what ProseMirror's own keys do. */
export function createCanvasKeys({ editLink, focusToolbar }: KeyRequests): readonly Plugin[] {
  const backspace = chainCommands(
    undoInputRule,
    clearAcross,
    backspaceAtBodyStart,
    backspaceInItem,
  );
  const forwards = chainCommands(clearAcross, deleteAtBodyEnd);
  const lineBreak = chainCommands(ignoreLineBreakInLine, exitCode, insertHardBreak);
  return [
    keymap({
      Enter: chainCommands(
        clearAcross,
        enterInLine,
        newlineInCode,
        enterAfterFence,
        enterInList,
        createParagraphNear,
        liftEmptyBlock,
        splitBlock,
      ),
      "Shift-Enter": lineBreak,
      "Mod-Enter": lineBreak,
      Tab: chainCommands(nestItem, toNextField),
      "Shift-Tab": chainCommands(unnestItem, toPreviousField),
      "Mod-a": selectMore,
      "Mod-b": toggleNamedMark("bold"),
      "Mod-i": toggleNamedMark("italic"),
      "Mod-e": toggleNamedMark("code"),
      "Mod-Shift-x": toggleNamedMark("strike"),
      "Mod-k": (_state, _dispatch, view) => view !== undefined && editLink(view),
      "Alt-F10": (_state, _dispatch, view) => view !== undefined && focusToolbar(view),
      "Mod-Alt-0": turnIntoParagraph,
      "Mod-Alt-2": turnIntoSubhead(2),
      "Mod-Alt-3": turnIntoSubhead(3),
      "Mod-Alt-l": overrideDirection("ltr"),
      "Mod-Alt-r": overrideDirection("rtl"),
      "Mod-Shift-6": toggleList("taskList"),
      "Mod-Shift-7": toggleList("orderedList"),
      "Mod-Shift-8": toggleList("bulletList"),
      "Mod-Shift-9": toggleQuote,
      "Alt-Shift-ArrowUp": moveSelected(-1),
      "Alt-Shift-ArrowDown": moveSelected(1),
      ...forKeys(["Backspace", "Mod-Backspace", "Shift-Backspace", "Alt-Backspace"], backspace),
      ...forKeys(["Delete", "Mod-Delete", "Shift-Delete", "Alt-Delete"], forwards),
    }),
    keymap(baseKeymap),
  ];
}

/** Deletes a selection that crosses fields and keeps the fields. */
const clearAcross: Command = (state, dispatch) => {
  if (!crossesFields(state.selection)) return false;
  dispatch?.(deleteAcrossFields(state.tr).scrollIntoView());
  return true;
};

const insertHardBreak: Command = ({ schema, selection, tr }, dispatch) => {
  const { hardBreak } = schema.nodes;
  const { $from, $to } = selection;
  if (hardBreak === undefined || !$from.sameParent($to)) return false;
  if ($from.parent.contentMatchAt($from.index()).matchType(hardBreak) === null) return false;
  // Only a deleting key takes away a reference or picture that is selected: the line breaks after it.
  if (selection instanceof NodeSelection)
    tr.setSelection(TextSelection.create(tr.doc, selection.to));
  dispatch?.(tr.replaceSelectionWith(hardBreak.create()).scrollIntoView());
  return true;
};

function forKeys(keys: readonly string[], command: Command): Record<string, Command> {
  return Object.fromEntries(keys.map((key) => [key, command]));
}
