import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { keydownHandler } from "@tiptap/pm/keymap";
import { type Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { formatMessage } from "#shared/messages/messages.ts";
import { acceptedWords } from "#shared/spelling/accepted-words.ts";
import { dictionaryOf } from "#shared/spelling/dictionary-of.ts";
import { fitSuggestions } from "#shared/spelling/fit-suggestions.ts";
import { plainForm } from "#shared/spelling/plain-form.ts";
import { tell } from "../../ui/toast/toasts.ts";
import { replaceText } from "../find/replace-matches.ts";
import type { Dictionaries } from "./create-dictionaries.ts";
import { createSpellingPass, type SpellingPass } from "./create-spelling-pass.ts";
import { languageWords } from "./language-words.ts";
import { markAt, nextMark, type Mark } from "./find-mark.ts";
import type { CanvasSpelling } from "./spelling-facts.ts";
import {
  createSpellingPlugin,
  mostMarks,
  spellingStateOf,
  tellSpelling,
} from "./spelling-plugin.ts";

/** A misspelt word whose menu is open. */
export type AskedWord = Mark & {
  readonly word: string;
  readonly language: string;
  readonly suggestions: readonly string[];
};

/** The spelling of one canvas. */
export type Speller = {
  readonly asked: () => AskedWord | null;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (facts: CanvasSpelling) => void;
  /** Goes to the next misspelt word and opens its menu. */
  readonly next: () => void;
  readonly replace: (suggestion: string) => void;
  /** Closes the menu; the caret is where the word is. */
  readonly close: () => void;
  /** Where the word stands in the window. */
  readonly rect: () => DOMRect;
};

/** Makes the spelling of one canvas: a plugin for its editor, and what its menu calls. */
export function createSpeller(
  initial: CanvasSpelling,
  dictionaries: Dictionaries,
): { readonly speller: Speller; readonly plugin: Plugin } {
  const listeners = new Set<() => void>();
  let facts = initial;
  let view: EditorView | null = null;
  let pass: SpellingPass | null = null;
  let asked: AskedWord | null = null;
  let names: readonly string[] = [];
  let byline: Node | null = null;
  let isFailed = false;

  const say = (key: Parameters<typeof formatMessage>[1], language?: string): string =>
    formatMessage(facts.locale, key, { language });

  function publish(next: AskedWord | null): void {
    asked = next;
    for (const listener of listeners) listener();
  }

  function setRules(): void {
    if (view === null) return;
    const dictionary = facts.isOn && !facts.readOnly ? dictionaryOf(facts.language) : null;
    const rules =
      dictionary === null
        ? null
        : { dictionary, dictionaries, accepted: acceptedWords([...facts.accepted, ...names]) };
    if (rules === null && spellingStateOf(view.state).rules === null) return;
    tellSpelling(view, { kind: "rules", rules });
    pass?.restart();
  }

  /** The names of those who wrote the article are right in it. */
  function readNames(doc: Node): boolean {
    const found = doc.children.find(({ type }) => type.name === "byline") ?? null;
    if (found === byline) return false;
    byline = found;
    const read = (found?.children ?? []).flatMap(({ type, attrs }) =>
      type.name === "contributor" ? [String(attrs["name"])] : [],
    );
    if (read.join("\n") === names.join("\n")) return false;
    names = read;
    return true;
  }

  async function open(mark: Mark): Promise<void> {
    const asker = view;
    if (asker === null) return;
    const { doc } = asker.state;
    const word = doc.textBetween(mark.from, mark.to);
    const language = languageAt(doc, mark.from) ?? facts.language;
    const dictionary = dictionaryOf(language);
    const suggestions =
      dictionary === null ? [] : await dictionaries.suggest(dictionary, plainForm(word));
    // The word may be another by now.
    if (asker.isDestroyed || asker.state.doc !== doc) return;
    publish({ ...mark, word, language, suggestions: fitSuggestions(word, suggestions) });
  }

  function next(): void {
    if (view === null) return;
    tellSpelling(view, { kind: "left" });
    const { rules, marks } = spellingStateOf(view.state);
    if (rules === null) return tellWhyOff();
    const mark = nextMark(marks, view.state.selection);
    if (mark === null) {
      const isDone = pass?.isDone() === true;
      tell({ text: say(isDone ? "spelling.none" : "spelling.none-yet"), topic: "spelling" });
      return;
    }
    const { doc, tr } = view.state;
    view.dispatch(tr.setSelection(TextSelection.create(doc, mark.from, mark.to)).scrollIntoView());
    view.focus();
    void open(mark);
  }

  function tellWhyOff(): void {
    if (facts.readOnly) return tell({ text: say("spelling.read-only"), topic: "spelling" });
    if (facts.isOn)
      return tell({
        text: say("spelling.no-dictionary", languageWords(facts.locale, facts.language)),
        topic: "spelling",
      });
    tell({
      text: say("spelling.is-off"),
      topic: "spelling",
      action: { label: say("spelling.turn-on"), onPress: () => facts.onSwitch(true) },
    });
  }

  function fail(): void {
    if (!isFailed) tell({ text: say("spelling.failed"), topic: "spelling" });
    isFailed = true;
  }

  const plugin = createSpellingPlugin({
    view(made) {
      view = made;
      const own = createSpellingPass(made, dictionaries, fail);
      pass = own;
      readNames(made.state.doc);
      // An editor is not told anything while it is being made.
      queueMicrotask(() => {
        if (view !== made) return;
        if (spellingStateOf(made.state).rules === null) setRules();
        else own.schedule();
      });
      return {
        update({ state }, last) {
          const isEdited = state.doc !== last.doc;
          if (isEdited && readNames(state.doc)) queueMicrotask(setRules);
          const { rules, typing, count } = spellingStateOf(state);
          if (count === mostMarks && spellingStateOf(last).count < mostMarks)
            tell({
              text: say("spelling.too-many", languageWords(facts.locale, facts.language)),
              topic: "spelling",
            });
          const hasLeft = typing === null && spellingStateOf(last).typing !== null;
          if (rules !== null && (isEdited || hasLeft)) own.schedule();
        },
        destroy() {
          own.end();
          if (view === made) view = null;
        },
      };
    },
    props: {
      handleKeyDown: keydownHandler({
        "Mod-;": () => {
          next();
          return true;
        },
      }),
      handleDOMEvents: {
        blur(left) {
          if (spellingStateOf(left.state).typing !== null) tellSpelling(left, { kind: "left" });
          return false;
        },
        contextmenu(clicked, event) {
          // Shift and the other button lead to the browser's own menu.
          if (event.button === 2 && event.shiftKey) return false;
          const mark = markAt(clicked, event);
          if (mark === null) return false;
          event.preventDefault();
          void open(mark);
          return true;
        },
      },
    },
  });

  return {
    plugin,
    speller: {
      asked: () => asked,
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      change(changed) {
        const before = facts;
        facts = changed;
        const same = (["isOn", "readOnly", "language", "accepted"] as const).every(
          (fact) => before[fact] === facts[fact],
        );
        if (!same) setRules();
      },
      next,
      replace(suggestion) {
        if (view === null || asked === null || !view.editable) return;
        const { from, to, word } = asked;
        publish(null);
        if (view.state.doc.textBetween(from, to) !== word) return;
        const tr = closeHistory(view.state.tr);
        replaceText(tr, from, word, suggestion);
        view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from + suggestion.length)));
      },
      close: () => publish(null),
      rect() {
        if (view === null || asked === null) return new DOMRect();
        const start = view.coordsAtPos(asked.from, 1);
        const end = view.coordsAtPos(asked.to, -1);
        const left = Math.min(start.left, end.left);
        const right = Math.max(start.right, end.right);
        return new DOMRect(left, start.top, right - left, end.bottom - start.top);
      },
    },
  };
}

function languageAt(doc: Node, position: number): string | null {
  const lang: unknown = doc.nodeAt(position)?.marks.find(({ type }) => type.name === "language")
    ?.attrs["lang"];
  return typeof lang === "string" ? lang : null;
}
