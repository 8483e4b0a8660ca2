import {
  InputRule,
  inputRules,
  textblockTypeInputRule,
  wrappingInputRule,
} from "@tiptap/pm/inputrules";
import type { MarkType, Schema } from "@tiptap/pm/model";
import type { Plugin } from "@tiptap/pm/state";

/**
 * Markdown as it is typed, in the body only: `## `, `### `, `> `, `- `, `1. `, `**bold**`,
 * `*italic*`. In a headline or caption the signs are what the writer means: those fields can be
 * neither wrapped nor turned, and the rules for marks ask for a paragraph.
 * Backspace right after takes one back (`undoInputRule`).
 */
export function createMarkdownShortcuts(schema: Schema): Plugin {
  const { subhead, quote, bulletList, orderedList } = schema.nodes;
  const { bold, italic } = schema.marks;
  const rules: InputRule[] = [];
  if (subhead !== undefined)
    rules.push(
      textblockTypeInputRule(/^(##|###)\s$/, subhead, (match) => ({
        level: match[1] === "##" ? 2 : 3,
      })),
    );
  if (quote !== undefined) rules.push(wrappingInputRule(/^\s*>\s$/, quote));
  if (bulletList !== undefined) rules.push(wrappingInputRule(/^\s*[-+*]\s$/, bulletList));
  if (orderedList !== undefined)
    rules.push(
      wrappingInputRule(
        /^(\d{1,3})\.\s$/,
        orderedList,
        (match) => ({ start: Number(match[1]) }),
        (match, list) => list.childCount + Number(list.attrs["start"]) === Number(match[1]),
      ),
    );
  if (bold !== undefined)
    rules.push(markRule(/(?<![*\p{L}\p{N}])\*\*([^\s*](?:[^*]*[^\s*])?)\*\*$/u, bold, 2));
  if (italic !== undefined)
    rules.push(markRule(/(?<![*\p{L}\p{N}])\*([^\s*](?:[^*]*[^\s*])?)\*$/u, italic, 1));
  return inputRules({ rules });
}

function markRule(pattern: RegExp, mark: MarkType, signs: number): InputRule {
  return new InputRule(
    pattern,
    (state, match, start, end) => {
      if (state.doc.resolve(start).parent.type.name !== "paragraph") return null;
      const words = match[1] ?? "";
      // The last sign has not been inserted yet; the words stand between `signs` on either side.
      const wordsFrom = start + signs;
      const wordsTo = wordsFrom + words.length;
      if (wordsTo > end) return null;
      const tr = state.tr.delete(wordsTo, end).delete(start, wordsFrom);
      tr.addMark(start, start + words.length, mark.create());
      return tr.removeStoredMark(mark);
    },
    { inCodeMark: false },
  );
}
