import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import type { Search } from "./create-search.ts";
import { type Found, findInDocument, findSelected, nothingFound, type Place } from "./found.ts";

/** What a canvas knows of the search in it; without one nothing is found. */
export type FindState = {
  readonly search: Search | null;
  readonly found: Found;
  /** The find that is selected. */
  readonly current: Place | null;
  readonly highlights: DecorationSet;
};

/** What a transaction says to the search: another search, or that a worker found more. */
export type FindNews = { readonly search: Search | null };

const key = new PluginKey<FindState>("find");

// A search for one letter finds tens of thousands; a page can be painted with some of them.
const mostHighlights = 2000;

/** Keeps what a search finds in step with the document, and highlights it. */
export function createFindPlugin(watch: {
  readonly onUpdate: (view: EditorView) => void;
  readonly onEnd: (view: EditorView) => void;
}): Plugin<FindState> {
  return new Plugin<FindState>({
    key,
    state: {
      init: () => idle,
      apply(tr, before, _old, state) {
        const news = tr.getMeta(key) as FindNews | undefined;
        if (news === undefined && !tr.docChanged && !tr.selectionSet) return before;
        const search = news === undefined ? before.search : news.search;
        if (search === null) return idle;
        const isSame = news === undefined && !tr.docChanged;
        const found = isSame ? before.found : findInDocument(tr.doc, search);
        const current = findSelected(found, state.selection.from, state.selection.to);
        const highlights =
          isSame && current?.index === before.current?.index
            ? before.highlights
            : highlight(tr.doc, found, current, state.selection.from).add(
                tr.doc,
                search === before.search && !found.isComplete
                  ? highlightsUntilKnown(tr, before.highlights, search)
                  : [],
              );
        return { search, found, current, highlights };
      },
    },
    props: { decorations: (state) => key.getState(state)?.highlights },
    view: (view) => {
      watch.onUpdate(view);
      return { update: watch.onUpdate, destroy: () => watch.onEnd(view) };
    },
  });
}

const idle: FindState = {
  search: null,
  found: nothingFound,
  current: null,
  highlights: DecorationSet.empty,
};

/** What the search in a canvas is at. */
export function findStateOf(state: EditorState): FindState {
  return key.getState(state) ?? idle;
}

/** Says something to the search of a canvas. */
export function tellSearch(view: EditorView, news: FindNews): void {
  view.dispatch(view.state.tr.setMeta(key, news).setMeta("addToHistory", false));
}

function highlight(
  document: Node,
  found: Found,
  current: Place | null,
  near: number,
): DecorationSet {
  const decorations: Decoration[] = [];
  for (const { start, before, matches } of blocksNear(found, near))
    for (const [index, { from, to }] of matches.entries())
      decorations.push(
        Decoration.inline(start + from, start + to, {
          class: before + index === current?.index ? "found is-current" : "found",
        }),
      );
  return DecorationSet.create(document, decorations);
}

/** In a block that was edited the highlights move with the words until a worker has read it again. */
function highlightsUntilKnown(
  { doc, mapping }: Transaction,
  highlights: DecorationSet,
  search: Search,
): Decoration[] {
  const moved = highlights.map(mapping, doc);
  const kept: Decoration[] = [];
  doc.forEach((block, start) => {
    if (search.inBlock(block) === null) kept.push(...moved.find(start, start + block.nodeSize));
  });
  return kept;
}

/** The blocks to be highlighted: all, or those round a position where they would be too many. */
function blocksNear({ blocks, total }: Found, position: number): Found["blocks"] {
  if (total <= mostHighlights) return blocks;
  const middle = blocks.findIndex(
    ({ start, matches }) => start + (matches.at(-1)?.to ?? 0) >= position,
  );
  const at = (blocks[middle]?.before ?? 0) - mostHighlights / 2;
  return blocks.filter(({ before }) => before >= at && before < at + mostHighlights);
}
