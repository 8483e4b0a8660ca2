import type { Node } from "@tiptap/pm/model";
import type { EditorView } from "@tiptap/pm/view";
import type { DictionaryName } from "#shared/spelling/dictionary-of.ts";
import type { Dictionaries } from "./create-dictionaries.ts";
import { eachTextblock, spellingStateOf, tellSpelling } from "./spelling-plugin.ts";
import { dictionaryFor, unaskedIn } from "./spelling-rules.ts";

/** Looks up what is new on a canvas, in the pauses of its writer. */
export type SpellingPass = {
  /** Says that there may be something new. */
  readonly schedule: () => void;
  /** Forgets what was looked up: the rules are others. */
  readonly restart: () => void;
  /** Whether everything on the canvas has been looked up. */
  readonly isDone: () => boolean;
  readonly end: () => void;
};

type Gathered = {
  readonly blocks: ReadonlySet<Node>;
  readonly words: ReadonlyMap<DictionaryName, ReadonlySet<string>>;
  /** Whether there are more blocks than were gathered. */
  readonly rest: boolean;
  /** Those of which a word was left out because it is being typed. */
  readonly waits: ReadonlySet<Node>;
};

// A pause in typing, and as many words as can be read and drawn between two keys.
const pause = 300;
const mostWords = 1500;
// A dictionary that cannot be had may be there again in a moment: the desk was away.
const pauseAfterFailure = 3000;
const mostTries = 3;

/**
 * Makes the pass over one canvas. It goes block by block from what is in view, some of them at a time
 * when the page is idle, and never looks at a block again that has not changed.
 */
export function createSpellingPass(
  view: EditorView,
  { check }: Pick<Dictionaries, "check">,
  onFailed: () => void,
): SpellingPass {
  let checked = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let idle: number | null = null;
  let isAsking = false;
  let isAgain = false;
  let isDone = false;
  let failures = 0;
  let hasEnded = false;
  const isOver = (): boolean => hasEnded;

  function schedule(wait: number = pause): void {
    isDone = false;
    if (isAsking) {
      isAgain = true;
      return;
    }
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      if (idle !== null) cancelIdleCallback(idle);
      idle = requestIdleCallback(() => void pass(), { timeout: 2000 });
    }, wait);
  }

  /** The next blocks that have not been looked up, and the words of them that are new. */
  function gather(): Gathered {
    const { rules, typing } = spellingStateOf(view.state);
    const blocks = new Set<Node>();
    const words = new Map<DictionaryName, Set<string>>();
    const { doc } = view.state;
    let count = 0;
    let rest = false;
    const waits = new Set<Node>();
    const visit = (node: Node, position: number): void => {
      if (rules === null || checked.has(node) || blocks.has(node)) return;
      if (count > mostWords) {
        rest = true;
        return;
      }
      let isWhole = true;
      for (const word of unaskedIn(node, rules)) {
        const dictionary = dictionaryFor(word, rules);
        if (dictionary === null) continue;
        const at = typing === null ? -1 : typing - position - 1;
        // Half a word is no question. It is asked when the caret has left it.
        if (at >= word.from && at <= word.to) {
          isWhole = false;
          continue;
        }
        const asked = words.get(dictionary) ?? new Set();
        words.set(dictionary, asked.add(word.plain));
      }
      count += Math.max(1, node.content.size / 6);
      blocks.add(node);
      if (!isWhole) waits.add(node);
    };
    const seen = firstSeen(view);
    eachTextblock(doc, { from: seen, to: doc.content.size }, visit);
    if (seen > 0) eachTextblock(doc, { from: 0, to: seen }, visit);
    return { blocks, words, rest, waits };
  }

  async function pass(): Promise<void> {
    idle = null;
    if (isOver()) return;
    // A mark drawn in the middle of a composition would end it.
    if (view.composing) return schedule();
    const { blocks, words, rest, waits } = gather();
    const { rules } = spellingStateOf(view.state);
    isAsking = true;
    const answers = await Promise.all(
      [...words].map(([dictionary, asked]) => check(dictionary, [...asked])),
    );
    isAsking = false;
    if (isOver()) return;
    if (answers.includes(false)) {
      failures += 1;
      return failures < mostTries ? schedule(pauseAfterFailure) : onFailed();
    }
    failures = 0;
    if (spellingStateOf(view.state).rules === rules) {
      for (const block of blocks) if (!waits.has(block)) checked.add(block);
      if (blocks.size > 0) tellSpelling(view, { kind: "checked", textblocks: blocks });
    } else isAgain = true;
    if (rest || isAgain) {
      const wait = isAgain ? pause : 0;
      isAgain = false;
      schedule(wait);
    } else isDone = waits.size === 0;
  }

  return {
    schedule: () => schedule(),
    restart() {
      checked = new WeakSet();
      schedule(0);
    },
    isDone: () => isDone,
    end() {
      hasEnded = true;
      if (timer !== null) clearTimeout(timer);
      if (idle !== null) cancelIdleCallback(idle);
    },
  };
}

/** The position of the first words in view. */
function firstSeen(view: EditorView): number {
  const { left, width, top } = view.dom.getBoundingClientRect();
  const at = { left: left + width / 2, top: Math.max(top, 0) + 80 };
  return view.posAtCoords(at)?.pos ?? 0;
}
