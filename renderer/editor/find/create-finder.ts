import { NodeSelection, type Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { PictureSource } from "../figure/picture-source.ts";
import { createSearch, type Search } from "./create-search.ts";
import type { PatternSearch } from "./create-pattern-search.ts";
import { creditsIn } from "./credits-in.ts";
import { createFindPlugin, findStateOf, tellSearch } from "./find-plugin.ts";
import type { Finder, FinderState } from "./finder.ts";
import { findFrom, findUpTo, firstAndLast, type Place } from "./found.ts";
import { replaceMatches } from "./replace-matches.ts";
import { textRuns } from "./text-runs.ts";

const idle: FinderState = {
  total: 0,
  current: 0,
  isName: false,
  trouble: null,
  isSearching: false,
  credits: [],
};

/**
 * Makes the find and replace of one canvas: a plugin for its editor, and what the bar calls.
 * @param source where the credits of its pictures are read
 * @param openPatterns opens what regular expressions are run in; only called for one
 */
export function createFinder(
  source: PictureSource,
  openPatterns: () => PatternSearch,
): { readonly finder: Finder; readonly plugin: Plugin } {
  const listeners = new Set<() => void>();
  let view: EditorView | null = null;
  let state = idle;
  let patterns: PatternSearch | null = null;
  let isAsking = false;
  /** Why the patterns of this query are not run any more. */
  let stopped: "too-slow" | "not-run" | null = null;
  /** Where the next query begins to look; null when it has gone to its first find. */
  let origin: number | null = null;
  let begun = 0;
  /** The search of which everything has been found once. */
  let known: Search | null = null;

  function publish(next: FinderState): void {
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    for (const listener of listeners) listener();
  }

  function update(changed: EditorView): void {
    view = changed;
    const { search, found, current } = findStateOf(changed.state);
    if (search === null) {
      publish(idle);
      return;
    }
    if (found.isComplete) known = search;
    else if (known === search && stopped === null) {
      // An edited block is being read again: what the bar says holds until then.
      void ask();
      return;
    }
    const credits = creditsIn(changed.state.doc, source.facts());
    publish({
      total: found.total,
      current: current === null ? 0 : current.index + 1,
      isName: current?.match.isName ?? false,
      trouble: search.isInvalid ? "invalid" : stopped,
      isSearching: !found.isComplete && stopped === null,
      credits: credits.filter(({ line }) => search.inLine(line) === true),
    });
    if (search.pattern !== null) void ask();
    if (found.isComplete && origin !== null) {
      const first = findFrom(found, origin) ?? firstAndLast(found)?.[0] ?? null;
      origin = null;
      if (first !== null) show(changed, first);
    }
  }

  /** Sends what no worker has read yet, until all of it is known. */
  async function ask(): Promise<void> {
    if (view === null || isAsking || stopped !== null) return;
    const { search } = findStateOf(view.state);
    const pattern = search?.pattern ?? null;
    if (search === null || pattern === null) return;
    const blocks = view.state.doc.children.filter((block) => search.inBlock(block) === null);
    const lines = [
      ...new Set(creditsIn(view.state.doc, source.facts()).map(({ line }) => line)),
    ].filter((line) => search.inLine(line) === null);
    if (blocks.length === 0 && lines.length === 0) return;
    const texts = [...blocks.flatMap((block) => textRuns(block).map(({ text }) => text)), ...lines];
    isAsking = true;
    const answer = await (patterns ??= openPatterns()).find({ pattern, texts });
    isAsking = false;
    const now = findStateOf(view.state).search;
    if (typeof answer !== "string") search.learn(blocks, lines, answer);
    else if (now === search) stopped = answer;
    // Another query may have come in the meantime: it is asked by this as well.
    if (now !== null) tellSearch(view, { search: now });
  }

  function show(shown: EditorView, { from, to, match }: Place): void {
    const { doc, tr } = shown.state;
    const selection = match.isName
      ? NodeSelection.create(doc, from)
      : TextSelection.create(doc, from, to);
    begun = from;
    shown.dispatch(tr.setSelection(selection));
    // ProseMirror scrolls to a selection only while the canvas has the keyboard.
    const { node } = shown.domAtPos(from, 1);
    const place = shown.dom.querySelector(".found.is-current");
    (place ?? (node instanceof Element ? node : node.parentElement))?.scrollIntoView({
      block: "nearest",
    });
  }

  function step(direction: 1 | -1): void {
    if (view === null) return;
    const { found } = findStateOf(view.state);
    const { from, to } = view.state.selection;
    const ends = firstAndLast(found);
    if (ends === null) return;
    show(
      view,
      direction === 1 ? (findFrom(found, to) ?? ends[0]) : (findUpTo(found, from) ?? ends[1]),
    );
  }

  const plugin = createFindPlugin({
    onUpdate: update,
    onEnd(ended) {
      if (view !== ended) return;
      view = null;
      patterns?.end();
      patterns = null;
      isAsking = false;
      publish(idle);
    },
  });

  const finder: Finder = {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    selectedText() {
      if (view === null || !view.hasFocus()) return "";
      const { $from, $to, from, to } = view.state.selection;
      const words = $from.sameParent($to) ? view.state.doc.textBetween(from, to, "\n", "\n") : "";
      return words.includes("\n") || words.length > 200 ? "" : words;
    },
    search(query) {
      if (view === null) return;
      const before = findStateOf(view.state).search;
      if (query === null && before === null) return;
      if (before === null) begun = view.state.selection.from;
      stopped = null;
      const isEmpty = query === null || query.text === "";
      origin = isEmpty ? null : begun;
      tellSearch(view, { search: query === null ? null : createSearch(query) });
    },
    step,
    replace(text) {
      if (view === null || !view.editable) return;
      const { search, found, current } = findStateOf(view.state);
      if (search === null) return;
      if (current !== null && !current.match.isName) {
        const { tr } = replaceMatches(
          view.state,
          found,
          search.query,
          text,
          (index) => index === current.index,
        );
        // Behind what was written, so that a replacement that holds the words is not found again.
        const after = tr.doc.content.size - (view.state.doc.content.size - current.to);
        view.dispatch(tr.setSelection(TextSelection.create(tr.doc, after)));
      }
      if (findStateOf(view.state).found.isComplete) step(1);
      else origin = view.state.selection.to;
    },
    replaceAll(text) {
      if (view === null || !view.editable) return 0;
      const { search, found } = findStateOf(view.state);
      if (search === null || !found.isComplete) return 0;
      const { tr, count } = replaceMatches(view.state, found, search.query, text);
      if (tr.docChanged) view.dispatch(tr);
      return count;
    },
    showCredit(position) {
      const figure = view?.nodeDOM(position);
      if (!(figure instanceof Element)) return;
      const button = figure.querySelector<HTMLElement>(".credit-button");
      button?.focus({ preventScroll: true });
      button?.scrollIntoView({ block: "center" });
    },
    leave: () => view?.focus(),
  };
  source.subscribe(() => view !== null && update(view));
  return { finder, plugin };
}
