import { closeHistory } from "@tiptap/pm/history";
import type { Command, Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { announce } from "../arrange/announcements.ts";
import { blockOfKind } from "./block-of-kind.ts";
import { insertBlock } from "./insert-block.ts";
import { insertFootnote } from "./insert-footnote.ts";
import type { InsertKind } from "./insert-kinds.ts";

/** What can only be put in once the writer has said more. */
export type InsertRequests = {
  /** Asks for picture files to put where the caret is. */
  readonly choosePictures: (view: EditorView) => boolean;
  /** Asks for the address of something that lives elsewhere. */
  readonly askEmbed: (view: EditorView) => boolean;
};

/** A stretch of typed text that asked for an element and makes way for it. */
type Typed = { readonly from: number; readonly to: number };

/** Puts an element of a kind where the caret is: one command for each, and one step of undo. */
export function insertElement(kind: InsertKind, requests: InsertRequests, typed?: Typed): Command {
  return (state, dispatch, view) => {
    const tr = closeHistory(state.tr);
    if (typed !== undefined) makeWay(tr, kind, typed);
    if (kind === "add-picture" || kind === "embed") {
      if (view === undefined) return false;
      if (tr.docChanged) dispatch?.(tr);
      return kind === "embed" ? requests.askEmbed(view) : requests.choosePictures(view);
    }
    if (kind !== "footnote") insertBlock(tr, blockOfKind(kind, state.schema));
    else if (!insertFootnote(tr)) {
      dispatch?.(announce(state.tr, { key: "insert.no-footnote" }));
      return false;
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

function makeWay(tr: Transaction, kind: InsertKind, { from, to }: Typed): void {
  const before = tr.doc
    .resolve(from)
    .parent.textBetween(0, tr.doc.resolve(from).parentOffset, "", "\uFFFC");
  // A reference stands close to its word.
  tr.delete(kind === "footnote" && /\S\s$/u.test(before) ? from - 1 : from, to);
}
