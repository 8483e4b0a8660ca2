import {
  type EditorState,
  Plugin,
  PluginKey,
  TextSelection,
  type Transaction,
} from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { fieldAround } from "../frame/fields.ts";
import { findInsertions } from "./find-insertions.ts";
import { insertElement, type InsertRequests } from "./insert-commands.ts";
import type { InsertKind } from "./insert-kinds.ts";

/** The menu that a typed `/` opened. */
export type InsertMenu = {
  /** The stretch of text that asks: the sign, and the letters that narrow the menu down. */
  readonly from: number;
  readonly to: number;
  readonly kinds: readonly InsertKind[];
  readonly active: number;
};

type Change = { readonly open: number } | { readonly active: number } | "close";

const key = new PluginKey<InsertMenu | null>("insert-menu");

/** The menu as it is now; null while it is closed. */
export function insertMenuOf(state: EditorState): InsertMenu | null {
  return key.getState(state) ?? null;
}

/** The ids by which the canvas names the menu and what is chosen in it. */
export const insertMenuId = "insert-menu";
export function insertOptionId(kind: InsertKind): string {
  return `insert-${kind}`;
}

/**
 * Opens a menu at a `/` that is typed where a word can begin, and narrows it down by what follows.
 * What is typed stays in the text until something is chosen; where nothing fits, nothing is shown and
 * every key is the text's own. "and/or", dates and addresses have no space before the sign.
 */
export function createInsertMenu(requests: InsertRequests): Plugin {
  return new Plugin<InsertMenu | null>({
    key,
    state: {
      init: () => null,
      apply: (tr, menu) => next(tr, menu, tr.getMeta(key) as Change | undefined),
    },
    props: {
      handleTextInput: (view, from, to, text) => {
        if (text !== "/" || view.composing || from !== to || !mayAsk(view.state)) return false;
        view.dispatch(view.state.tr.insertText(text).setMeta(key, { open: from }).scrollIntoView());
        return true;
      },
      handleKeyDown: (view, event) => pressKey(view, event, requests),
      handleDOMEvents: {
        blur: (view) => {
          closeInsertMenu(view);
          return false;
        },
      },
      decorations: (state) => {
        const menu = insertMenuOf(state);
        if (menu === null) return null;
        // A sign tells of no direction: on a line of its own it stands where the article's lines begin.
        const isFirst = state.doc.resolve(menu.from).parentOffset === 0;
        const asks = Decoration.inline(menu.from, menu.to, {
          class: isFirst ? "insert-query is-first" : "insert-query",
        });
        return DecorationSet.create(state.doc, [asks]);
      },
      // The keyboard stays in the text; it says which option of the menu beside it is chosen.
      attributes: (state): Record<string, string> => {
        const menu = insertMenuOf(state);
        const active = menu?.kinds[menu.active];
        if (active === undefined) return {};
        return {
          "aria-autocomplete": "list",
          "aria-haspopup": "listbox",
          "aria-controls": insertMenuId,
          "aria-activedescendant": insertOptionId(active),
        };
      },
    },
  });
}

/** Writes a `/` at the caret and opens the menu there, as if it had been typed. */
export function openInsertMenu(view: EditorView): void {
  const { tr, selection } = view.state;
  view.focus();
  view.dispatch(tr.insertText("/").setMeta(key, { open: selection.from }).scrollIntoView());
}

/** Puts the menu away and leaves what was typed. */
export function closeInsertMenu(view: EditorView): void {
  if (insertMenuOf(view.state) !== null) view.dispatch(view.state.tr.setMeta(key, "close"));
}

/** Points at an option. */
export function pointAt(view: EditorView, active: number): void {
  if (insertMenuOf(view.state)?.active !== active)
    view.dispatch(view.state.tr.setMeta(key, { active }));
}

/** Puts in what was chosen, in place of what was typed for it. */
export function chooseInsertion(
  view: EditorView,
  kind: InsertKind,
  requests: InsertRequests,
): void {
  const menu = insertMenuOf(view.state);
  if (menu === null) return;
  insertElement(kind, requests, menu)(
    view.state,
    (tr) => view.dispatch(tr.setMeta(key, "close")),
    view,
  );
}

function mayAsk({ selection }: EditorState): boolean {
  const { $from, empty } = selection;
  if (!(selection instanceof TextSelection) || !empty) return false;
  if ($from.parent.type.name !== "paragraph" || fieldAround($from) !== -1) return false;
  if ($from.marks().some(({ type }) => type.spec.code === true)) return false;
  const before = $from.parent.textBetween(0, $from.parentOffset, "", "\uFFFC");
  return before === "" || /\s$/u.test(before);
}

function next(tr: Transaction, menu: InsertMenu | null, change?: Change): InsertMenu | null {
  if (change === "close") return null;
  if (menu === null) {
    if (change === undefined || !("open" in change)) return null;
    return read(tr, change.open, null);
  }
  if (change !== undefined && "active" in change) return { ...menu, active: change.active };
  if (!tr.docChanged && !tr.selectionSet) return menu;
  return read(tr, tr.mapping.map(menu.from, -1), menu);
}

function read(
  { doc, selection }: Transaction,
  from: number,
  last: InsertMenu | null,
): InsertMenu | null {
  const { $from, empty } = selection;
  if (!empty || $from.pos <= from || from < $from.start() || !$from.parent.isTextblock) return null;
  const typed = doc.textBetween(from, $from.pos, "", "\uFFFC");
  if (!typed.startsWith("/") || /^\/\s/u.test(typed)) return null;
  const to = $from.pos;
  if (last?.from === from && last.to === to) return last;
  const kinds = findInsertions(typed.slice(1));
  // A second word that leads nowhere is copy, and the menu does not come back for it.
  return kinds.length === 0 && /\s/u.test(typed) ? null : { from, to, kinds, active: 0 };
}

function pressKey(view: EditorView, event: KeyboardEvent, requests: InsertRequests): boolean {
  const menu = insertMenuOf(view.state);
  if (menu === null || menu.kinds.length === 0 || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  const { kinds, active } = menu;
  const chosen = kinds[active];
  if (event.key === "Escape") closeInsertMenu(view);
  else if (event.key === "ArrowDown") pointAt(view, (active + 1) % kinds.length);
  else if (event.key === "ArrowUp") pointAt(view, (active + kinds.length - 1) % kinds.length);
  else if ((event.key === "Enter" || event.key === "Tab") && chosen !== undefined)
    chooseInsertion(view, chosen, requests);
  else return false;
  return true;
}
