import { chainCommands } from "@tiptap/pm/commands";
import { undoInputRule } from "@tiptap/pm/inputrules";
import { keymap } from "@tiptap/pm/keymap";
import { type Command, NodeSelection, type Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { backspaceInQuote } from "./body/quote-keys.ts";
import {
  backspaceBelowCode,
  backspaceInCode,
  deleteAtCodeEnd,
  enterLeavesCode,
  indentCode,
  outdentCode,
} from "./code-block/code-keys.ts";
import {
  backspaceInNote,
  followFootnote,
  toNote,
  toReference,
} from "./footnotes/footnote-commands.ts";
import { leaveBelow } from "./leave-below.ts";
import { backspaceInPullQuote } from "./pull-quote/pull-quote-keys.ts";
import {
  backspaceInRelatedLink,
  deleteInRelatedLink,
  enterInRelatedLink,
} from "./related-links/related-link-commands.ts";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAbove,
  addRowBelow,
  deleteColumn,
  deleteRow,
  deleteTable,
  toggleHeaderRow,
} from "./table/table-commands.ts";
import { moveByCell, moveByRow } from "./table/table-keys.ts";
import { toggleTask } from "./task-list/toggle-task.ts";

/** The keys that mean something of their own inside an element of the body. They come before the canvas's. */
export function createElementKeys(): Plugin {
  const backspace = chainCommands(
    undoInputRule,
    backspaceInRelatedLink,
    backspaceInPullQuote,
    backspaceInNote,
    backspaceInCode,
    backspaceBelowCode,
    backspaceInQuote,
    holdBefore,
  );
  const forwards = chainCommands(deleteInRelatedLink, deleteAtCodeEnd, holdAfter);
  return keymap({
    Enter: chainCommands(enterInRelatedLink, enterLeavesCode, toSelectedNote, typeInEmbed),
    "Mod-Enter": chainCommands(toggleTask, toReference, leaveBelow),
    Tab: chainCommands(indentCode, moveByCell(1), typeInEmbed, toAddress),
    "Shift-Tab": chainCommands(outdentCode, moveByCell(-1)),
    ArrowUp: moveByRow(-1),
    ArrowDown: moveByRow(1),
    Backspace: backspace,
    "Mod-Backspace": backspace,
    Delete: forwards,
    "Mod-Delete": forwards,
    "Mod-Alt-j": followFootnote,
    "Mod-Alt-g": chooseLanguage,
    "Mod-Alt-Shift-a": addRowAbove,
    "Mod-Alt-Shift-b": addRowBelow,
    "Mod-Alt-Shift-c": addColumnAfter,
    "Mod-Alt-Shift-d": addColumnBefore,
    "Mod-Alt-Shift-h": toggleHeaderRow,
    "Mod-Alt-Shift-r": deleteRow,
    "Mod-Alt-Shift-k": deleteColumn,
    "Mod-Alt-Shift-t": deleteTable,
  });
}

/** Backspace below an embed takes hold of it first: one press too many is not the loss of it. */
const holdBefore: Command = ({ selection, doc, tr }, dispatch) => {
  if (!(selection instanceof TextSelection) || !selection.empty) return false;
  const { $from } = selection;
  if ($from.depth === 0 || $from.parentOffset > 0) return false;
  const above = doc.resolve($from.before());
  if (above.nodeBefore?.isAtom !== true || above.nodeBefore.type.name === "rule") return false;
  dispatch?.(tr.setSelection(NodeSelection.create(doc, above.pos - 1)).scrollIntoView());
  return true;
};

const holdAfter: Command = ({ selection, doc, tr }, dispatch) => {
  if (!(selection instanceof TextSelection) || !selection.empty) return false;
  const { $from } = selection;
  if ($from.depth === 0 || $from.parentOffset < $from.parent.content.size) return false;
  const below = doc.resolve($from.after());
  if (below.nodeAfter?.isAtom !== true || below.nodeAfter.type.name === "rule") return false;
  dispatch?.(tr.setSelection(NodeSelection.create(doc, below.pos)).scrollIntoView());
  return true;
};

const toSelectedNote: Command = (state, dispatch, view) =>
  state.selection instanceof NodeSelection && toNote(state, dispatch, view);

const typeInEmbed: Command = ({ selection }, _dispatch, view) =>
  selection instanceof NodeSelection &&
  selection.node.type.name === "embed" &&
  focusIn(view, selection.from, "textarea");

const toAddress: Command = ({ selection: { $from, empty } }, _dispatch, view) =>
  empty && $from.parent.type.name === "relatedLink" && focusIn(view, $from.before(), "textarea");

const chooseLanguage: Command = ({ selection: { $from } }, _dispatch, view) =>
  $from.parent.type.spec.code === true && focusIn(view, $from.before(), "select");

function focusIn(view: EditorView | undefined, position: number, control: string): boolean {
  const dom = view?.nodeDOM(position);
  const field = dom instanceof Element ? dom.querySelector<HTMLElement>(control) : null;
  field?.focus();
  return field !== null;
}
