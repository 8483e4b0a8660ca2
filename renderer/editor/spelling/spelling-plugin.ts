import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Selection } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { changedRange } from "./changed-range.ts";
import { misspeltIn, type SpellingRules } from "./spelling-rules.ts";

/** What a canvas knows of its spelling; without rules nothing is marked. */
export type SpellingState = {
  readonly rules: SpellingRules | null;
  readonly marks: DecorationSet;
  /** How many marks there are; never more than `mostMarks`. */
  readonly count: number;
  /** The caret in a word that is being typed: that word is marked when it has been left. */
  readonly typing: number | null;
};

/** What a transaction says to the spelling. */
export type SpellingNews =
  | { readonly kind: "rules"; readonly rules: SpellingRules | null }
  /** All words of these text blocks have been looked up. */
  | { readonly kind: "checked"; readonly textblocks: ReadonlySet<Node> }
  /** The caret has left the canvas. */
  | { readonly kind: "left" };

const key = new PluginKey<SpellingState>("spelling");

const off: SpellingState = { rules: null, marks: DecorationSet.empty, count: 0, typing: null };

/**
 * More marks than these are drawn by nobody's mistakes but by a wrong language, where they say nothing
 * and cost every key.
 */
export const mostMarks = 2000;

/** What the spelling of a canvas is at. */
export function spellingStateOf(state: EditorState): SpellingState {
  return key.getState(state) ?? off;
}

/** Says something to the spelling of a canvas. */
export function tellSpelling(view: EditorView, news: SpellingNews): void {
  view.dispatch(view.state.tr.setMeta(key, news).setMeta("addToHistory", false));
}

/**
 * Keeps the marks of misspelt words in step with the document. They are decorations: no mark is ever
 * in the article. An edit draws its own text blocks anew and moves the other marks along.
 */
export function createSpellingPlugin(props: Plugin<SpellingState>["spec"]): Plugin<SpellingState> {
  return new Plugin<SpellingState>({
    ...props,
    key,
    state: {
      init: () => off,
      apply(tr, before, _last, { doc, selection }) {
        const news = tr.getMeta(key) as SpellingNews | undefined;
        if (news?.kind === "rules") {
          if (news.rules === null) return off;
          // On a canvas that is new, the pass draws block by block: nobody waits for marks to read.
          if (before.rules === null) return { ...off, rules: news.rules };
          return drawAll(doc, news.rules, before.typing);
        }
        const { rules } = before;
        if (rules === null || (news === undefined && !tr.docChanged && !tr.selectionSet))
          return before;
        let { marks, count } = before;
        const typing =
          news?.kind === "left" ? null : typingAt(doc, selection, tr.docChanged, before);
        const draw = (node: Node, position: number): void => {
          const old = marks.find(position + 1, position + node.nodeSize - 1);
          const all = marksOf({ node, position }, rules, typing);
          const fresh = all.slice(0, Math.max(0, mostMarks - count + old.length));
          if (isSame(old, fresh)) return;
          marks = marks.remove(old).add(doc, fresh);
          count += fresh.length - old.length;
        };
        if (tr.docChanged) {
          // Marks that go with their words are taken off the count.
          const onRemove = (): void => void (count -= 1);
          marks = marks.map(tr.mapping, doc, { onRemove });
          const changed = changedRange(tr);
          if (changed !== null) eachTextblock(doc, changed, draw);
        }
        if (news?.kind === "checked")
          eachTextblock(doc, { from: 0, to: doc.content.size }, (node, position) => {
            if (news.textblocks.has(node)) draw(node, position);
          });
        if (before.typing !== null && typing !== before.typing) {
          const left = Math.min(tr.mapping.map(before.typing), doc.content.size);
          eachTextblock(doc, { from: Math.max(0, left - 1), to: left }, draw);
        }
        return { rules, marks, count, typing };
      },
    },
    props: { ...props.props, decorations: (state) => key.getState(state)?.marks },
  });
}

/** Where the caret types: at a change, and for as long as it stays in that word. */
function typingAt(
  doc: Node,
  { empty, $head }: Selection,
  isEdited: boolean,
  { typing }: SpellingState,
): number | null {
  const { pos } = $head;
  if (!empty) return null;
  if (isEdited || typing === null || typing === pos) return isEdited ? pos : typing;
  if (typing < $head.start() || typing > $head.end()) return null;
  const passed = doc.textBetween(Math.min(typing, pos), Math.max(typing, pos), "\n", "\n");
  return /\s/u.test(passed) ? null : pos;
}

function drawAll(doc: Node, rules: SpellingRules, typing: number | null): SpellingState {
  const marks: Decoration[] = [];
  eachTextblock(doc, { from: 0, to: doc.content.size }, (node, position) => {
    if (marks.length >= mostMarks) return;
    marks.push(...marksOf({ node, position }, rules, typing).slice(0, mostMarks - marks.length));
  });
  return { rules, marks: DecorationSet.create(doc, marks), count: marks.length, typing };
}

type Textblock = { readonly node: Node; readonly position: number };

function isSame(old: readonly Decoration[], fresh: readonly Decoration[]): boolean {
  return (
    old.length === fresh.length &&
    old.every(({ from, to }, index) => from === fresh[index]?.from && to === fresh[index].to)
  );
}

function marksOf(
  { node, position }: Textblock,
  rules: SpellingRules,
  typing: number | null,
): Decoration[] {
  return misspeltIn(node, rules)
    .map(({ from, to }) => ({ from: position + 1 + from, to: position + 1 + to }))
    .filter(({ from, to }) => typing === null || typing < from || typing > to)
    .map(({ from, to }) => Decoration.inline(from, to, misspelt));
}

// Screen readers say `aria-invalid="spelling"` as they say the browser's own marks.
const misspelt = { class: "misspelt", "aria-invalid": "spelling" };

/** Visits the text blocks of a range. */
export function eachTextblock(
  doc: Node,
  { from, to }: { readonly from: number; readonly to: number },
  visit: (node: Node, position: number) => void,
): void {
  doc.nodesBetween(from, to, (node, position) => {
    if (node.isTextblock) visit(node, position);
    return !node.isTextblock;
  });
}
