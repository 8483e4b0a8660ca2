import type { Command, EditorState } from "@tiptap/pm/state";
import { isSafeAddress } from "#shared/article/marks/safe-address.ts";

/**
 * Completes an address as a writer types it: a bare host gets `https://`, an e-mail address
 * `mailto:`.
 * @returns null for an address that may not stand in an article
 */
export function toLinkAddress(typed: string): string | null {
  const address = typed.trim();
  if (address === "" || !isSafeAddress(address)) return null;
  if (/^[^\s/@:]+@[^\s/@]+\.[^\s/@]+$/.test(address)) return `mailto:${address}`;
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[^/]+:\d+(?:[/?#]|$)/.test(address);
  if (hasScheme || /^[/#?.]/.test(address)) return address;
  return `https://${address}`;
}

/** The stretch of text a link form is about: the selection, else the link or the word at the caret. */
export function linkRange(state: EditorState): { from: number; to: number; href: string } | null {
  const type = state.schema.marks["link"];
  const { selection } = state;
  const { $from, parent } = { $from: selection.$from, parent: selection.$from.parent };
  if (type === undefined || !parent.inlineContent || !parent.type.allowsMarkType(type)) return null;
  const start = $from.start();
  let { from, to } = selection;
  let href = "";
  let before = -1;
  parent.forEach((child, offset) => {
    const mark = type.isInSet(child.marks);
    const [left, right] = [start + offset, start + offset + child.nodeSize];
    if (mark === undefined || right < selection.from || left > selection.to) return;
    if (!selection.empty && (right === selection.from || left === selection.to)) return;
    if (href !== "" && (mark.attrs["href"] !== href || left !== before)) return;
    href = String(mark.attrs["href"]);
    before = right;
    from = Math.min(from, left);
    to = Math.max(to, right);
  });
  if (href === "" && selection.empty) {
    const text = parent.textBetween(0, parent.content.size, undefined, "￼");
    const head = /[\p{L}\p{M}\p{N}'’-]*$/u.exec(text.slice(0, $from.parentOffset))?.[0] ?? "";
    const tail = /^[\p{L}\p{M}\p{N}'’-]*/u.exec(text.slice($from.parentOffset))?.[0] ?? "";
    from -= head.length;
    to += tail.length;
  }
  return from === to ? null : { from, to, href };
}

/** Links a stretch of text to an address, in place of the links it had. */
export function setLink(from: number, to: number, href: string): Command {
  return (state, dispatch) => {
    const type = state.schema.marks["link"];
    if (type === undefined) return false;
    dispatch?.(state.tr.removeMark(from, to, type).addMark(from, to, type.create({ href })));
    return true;
  };
}

/** Takes the links off a stretch of text. */
export function removeLink(from: number, to: number): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.removeMark(from, to, state.schema.marks["link"]));
    return true;
  };
}
