import { InputRule, inputRules } from "@tiptap/pm/inputrules";
import type { Node, ResolvedPos } from "@tiptap/pm/model";
import type { EditorState, Plugin, Transaction } from "@tiptap/pm/state";
import { typedEdit } from "#shared/typography/typed-edit.ts";
import type { TypographySetting } from "./typography-setting.ts";

/**
 * Sets quotes, apostrophes, primes, dashes and ellipses as they are typed. Backspace right after
 * gives the typed sign back (`undoInputRule`). Pasted text never comes through here, and code is
 * left alone.
 */
export function createTypedSigns(setting: TypographySetting): Plugin {
  const rule = new InputRule(
    /[^]$/u,
    (state, match, start, end) => setSign(state, match[0], start, end),
    {
      inCodeMark: false,
    },
  );
  return inputRules({ rules: [rule] });

  function setSign(
    state: EditorState,
    typed: string,
    start: number,
    end: number,
  ): Transaction | null {
    const { isOn, language } = setting.current();
    if (!isOn) return null;
    const $start = state.doc.resolve(start);
    const edit = typedEdit(textBefore($start), typed, languageAt($start) ?? language);
    if (edit === null) return null;
    const tr = state.tr;
    if (edit.insert !== "") tr.insertText(edit.insert, start, end);
    else if (end > start) tr.delete(start, end);
    if (edit.from < edit.to) {
      const from = $start.start() + edit.from;
      const kept = tr.doc.nodeAt(from)?.marks ?? [];
      tr.replaceWith(from, $start.start() + edit.to, state.schema.text(edit.text, kept));
    }
    return tr.scrollIntoView();
  }
}

/** The text of the block up to a position, with one character for each place, as positions count. */
function textBefore($position: ResolvedPos): string {
  return $position.parent.textBetween(0, $position.parentOffset, undefined, leafCharacter);
}

function leafCharacter({ type }: Node): string {
  return type.name === "hardBreak" ? "\n" : "\uFFFC";
}

function languageAt($position: ResolvedPos): string | undefined {
  const lang: unknown = $position.marks().find(({ type }) => type.name === "language")?.attrs[
    "lang"
  ];
  return typeof lang === "string" ? lang : undefined;
}
