import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { isReadable } from "#shared/article/compare/changes-since.ts";
import { blockText } from "../document-text.ts";
import { changedRange } from "../spelling/changed-range.ts";

/** What is marked: passages that are not among those the lawyers read. */
export type LawyeredFacts = {
  /** Those they read, as they are stored; null where nothing is marked. */
  readonly passages: ReadonlySet<string> | null;
  /** What a screen reader says of a marked passage. */
  readonly words: string;
};

type Marks = LawyeredFacts & { readonly set: DecorationSet };

const key = new PluginKey<Marks>("lawyered");

/** The marks of one canvas. */
export type LawyeredMarks = {
  readonly plugin: Plugin<Marks>;
  /** Says anew what the lawyers read. */
  readonly change: (facts: LawyeredFacts) => void;
};

/**
 * Marks every passage that was written or changed since. They are decorations: no mark is ever in the
 * article. A key looks at the block it changed, whose text is written once and kept by the node.
 */
export function createLawyeredMarks(first: LawyeredFacts): LawyeredMarks {
  let facts = first;
  let canvas: EditorView | null = null;
  const plugin = new Plugin<Marks>({
    key,
    state: {
      init: (_config, { doc }) => drawAll(doc, facts),
      apply(tr, before, _last, { doc }) {
        const news = tr.getMeta(key) as LawyeredFacts | undefined;
        if (news !== undefined) return drawAll(doc, news);
        if (before.passages === null || !tr.docChanged) return before;
        return { ...before, set: drawChanged(tr, before, doc) };
      },
    },
    view(view) {
      canvas = view;
      return { destroy: () => (canvas = null) };
    },
    props: { decorations: (state) => key.getState(state)?.set },
  });
  return {
    plugin,
    change(next) {
      if (next.passages === facts.passages && next.words === facts.words) return;
      facts = next;
      canvas?.dispatch(canvas.state.tr.setMeta(key, next).setMeta("addToHistory", false));
    },
  };
}

function drawAll(doc: Node, facts: LawyeredFacts): Marks {
  const marks: Decoration[] = [];
  if (facts.passages !== null)
    eachPassage(doc, { from: 0, to: doc.content.size }, (node, position) =>
      marks.push(...markOf(node, position, facts)),
    );
  return { ...facts, set: DecorationSet.create(doc, marks) };
}

function drawChanged(tr: Transaction, before: Marks, doc: Node): DecorationSet {
  let set = before.set.map(tr.mapping, doc);
  const changed = changedRange(tr);
  if (changed === null) return set;
  eachPassage(doc, changed, (node, position) => {
    const end = position + node.nodeSize;
    const old = set.find(position, end).filter(({ from, to }) => from < end && to > position);
    const fresh = markOf(node, position, before);
    const isSame =
      old.length === fresh.length && old[0]?.from === fresh[0]?.from && old[0]?.to === fresh[0]?.to;
    if (!isSame) set = set.remove(old).add(doc, fresh);
  });
  return set;
}

function markOf(node: Node, position: number, { passages, words }: LawyeredFacts): Decoration[] {
  if (passages === null || !isReadable(node) || passages.has(blockText(node))) return [];
  const look = { class: "since-lawyered", "aria-description": words };
  return [Decoration.node(position, position + node.nodeSize, look)];
}

/** Visits the passages of a range: blocks of the page, and footnotes one by one. */
function eachPassage(
  doc: Node,
  { from, to }: { readonly from: number; readonly to: number },
  visit: (node: Node, position: number) => void,
): void {
  doc.nodesBetween(from, to, (node, position) => {
    if (node.type.name === "footnotes") return true;
    visit(node, position);
    return false;
  });
}
