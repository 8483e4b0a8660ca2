import { type EditorState, TextSelection } from "@tiptap/pm/state";
import { isInQuote } from "../body/block-commands.ts";
import { itemDepth } from "../body/list-commands.ts";
import { allowsMark, hasMark, type MarkName } from "../body/mark-commands.ts";
import { isLine } from "../frame/fields.ts";

/** One button: whether the field offers it, and whether it is on. */
export type ButtonState = { readonly isOffered: boolean; readonly isOn: boolean };

/** What the floating bar shows for a selection. */
export type ToolbarState = {
  readonly isOffered: boolean;
  readonly bold: ButtonState;
  readonly italic: ButtonState;
  readonly link: ButtonState;
  readonly strike: ButtonState;
  readonly code: ButtonState;
  readonly superscript: ButtonState;
  readonly subscript: ButtonState;
  readonly subhead: ButtonState;
  readonly quote: ButtonState;
  readonly bulletList: ButtonState;
  readonly orderedList: ButtonState;
};

/** Reads the bar's state from the selection alone; nothing here walks the document. */
export function readToolbar(state: EditorState): ToolbarState {
  const { $from } = state.selection;
  const isText = state.selection instanceof TextSelection;
  const hasBlocks = isText && !isLine($from.parent.type) && $from.parent.type.spec.code !== true;
  const list = itemDepth($from);
  const listName = list > 0 ? $from.node(list - 1).type.name : "";
  const mark = (name: MarkName | "link"): ButtonState => ({
    isOffered: isText && allowsMark(state, name),
    isOn: hasMark(state, name),
  });
  const block = (isOn: boolean): ButtonState => ({ isOffered: hasBlocks, isOn });
  const [bold, italic, link] = [mark("bold"), mark("italic"), mark("link")];
  return {
    isOffered: bold.isOffered || italic.isOffered || hasBlocks,
    bold,
    italic,
    link,
    strike: mark("strike"),
    code: mark("code"),
    superscript: mark("superscript"),
    subscript: mark("subscript"),
    subhead: block($from.parent.type.name === "subhead"),
    quote: block(isInQuote(state)),
    bulletList: block(listName === "bulletList"),
    orderedList: block(listName === "orderedList"),
  };
}
