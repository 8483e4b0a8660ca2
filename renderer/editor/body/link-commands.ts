import type { MarkType, Node, ResolvedPos } from "@tiptap/pm/model";
import type { Command, EditorState } from "@tiptap/pm/state";
import { isSafeAddress } from "#shared/article/marks/safe-address.ts";

/**
 * Completes an address as a writer types it: a bare host gets `https://`, an e-mail address
 * `mailto:`.
 * @returns null for an address that may not stand in an article
 */
export function toLinkAddress(typed: string): string | null {
  const address = typed.trim();
  if (address === "") return null;
  if (/^[^\s/@:]+@[^\s/@]+\.[^\s/@]+$/.test(address)) return `mailto:${address}`;
  const isHostAndPort = /^[^\s/@:]+\.[^\s/@:]+:\d+(?:[/?#]|$)/.test(address);
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(address) && !isHostAndPort;
  const whole = hasScheme || /^[/#?.]/.test(address) ? address : `https://${address}`;
  // As typed too: what only looks like a host may be a scheme in disguise.
  return isSafeAddress(whole) && (isHostAndPort || isSafeAddress(address)) ? whole : null;
}

type LinkRange = { readonly from: number; readonly to: number; readonly href: string };

/** The stretch of text a link form is about: the selection, else the link or the word at the caret. */
export function linkRange(state: EditorState): LinkRange | null {
  const type = state.schema.marks["link"];
  const { selection } = state;
  const { parent } = selection.$from;
  if (type === undefined || !parent.inlineContent || !parent.type.allowsMarkType(type)) return null;
  const touched = linksIn(parent, selection.$from.start(), type).filter(({ from, to }) =>
    selection.empty
      ? from <= selection.from && to >= selection.to
      : from < selection.to && to > selection.from,
  );
  const [first] = touched;
  if (first !== undefined)
    return {
      from: Math.min(selection.from, first.from),
      to: Math.max(selection.to, touched.at(-1)?.to ?? 0),
      href: first.href,
    };
  const { from, to } = selection.empty ? wordAround(selection.$from) : selection;
  return from === to ? null : { from, to, href: "" };
}

/** The links of a text block, each as one stretch however many other marks cut through it. */
function linksIn(block: Node, start: number, type: MarkType): readonly LinkRange[] {
  const links: LinkRange[] = [];
  block.forEach((child, offset) => {
    const href: unknown = type.isInSet(child.marks)?.attrs["href"];
    if (typeof href !== "string") return;
    const [from, to] = [start + offset, start + offset + child.nodeSize];
    const last = links.at(-1);
    if (last?.href === href && last.to === from) links.splice(-1, 1, { ...last, to });
    else links.push({ from, to, href });
  });
  return links;
}

function wordAround($position: ResolvedPos): { readonly from: number; readonly to: number } {
  const { parent, parentOffset, pos } = $position;
  const text = parent.textBetween(0, parent.content.size, undefined, "\uFFFC");
  const head = /[\p{L}\p{M}\p{N}'’-]*$/u.exec(text.slice(0, parentOffset))?.[0] ?? "";
  const tail = /^[\p{L}\p{M}\p{N}'’-]*/u.exec(text.slice(parentOffset))?.[0] ?? "";
  return { from: pos - head.length, to: pos + tail.length };
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
