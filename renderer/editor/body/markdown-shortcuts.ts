import {
  InputRule,
  inputRules,
  textblockTypeInputRule,
  wrappingInputRule,
} from "@tiptap/pm/inputrules";
import type { Schema } from "@tiptap/pm/model";
import { type Command, type Plugin, TextSelection } from "@tiptap/pm/state";
import { fieldAround } from "../frame/fields.ts";
import { blockOfKind, typeOf } from "../insert/block-of-kind.ts";
import { writeBelow } from "../insert/insert-block.ts";
import { markShortcuts } from "./mark-shortcuts.ts";

/**
 * Markdown as it is typed, in the body only: `## `, `### `, `> `, `- `, `* `, `1. `, `[ ] `, `---`,
 * three backticks, and the marks. In a headline or caption the signs are what the writer means: those
 * fields can be neither wrapped nor turned, and the rules for marks ask for a paragraph.
 * Backspace right after takes one back (`undoInputRule`).
 */
export function createMarkdownShortcuts(schema: Schema): Plugin {
  const subhead = typeOf(schema, "subhead");
  const orderedList = typeOf(schema, "orderedList");
  return inputRules({
    rules: [
      textblockTypeInputRule(/^(##|###)\s$/, subhead, (match) => ({
        level: match[1] === "##" ? 2 : 3,
      })),
      wrappingInputRule(/^\s*>\s$/, typeOf(schema, "quote")),
      wrappingInputRule(/^\s*[-+*]\s$/, typeOf(schema, "bulletList")),
      wrappingInputRule(
        /^(\d{1,3})\.\s$/,
        orderedList,
        (match) => ({ start: Number(match[1]) }),
        (match, list) => list.childCount + Number(list.attrs["start"]) === Number(match[1]),
      ),
      taskRule(schema),
      textblockTypeInputRule(/^```([\w+#.-]{0,20})\s$/u, typeOf(schema, "codeBlock"), languageOf),
      ruleRule(schema),
      ...markShortcuts(schema),
    ],
  });
}

/** Enter after three backticks, and perhaps the name of a language, opens a code block. */
export const enterAfterFence: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const match = /^```([\w+#.-]{0,20})$/u.exec($from.parent.textContent);
  const type = typeOf(state.schema, "codeBlock");
  if (!empty || match === null || $from.parent.type.name !== "paragraph") return false;
  if ($from.parentOffset < $from.parent.content.size) return false;
  const at = $from.index(-1);
  if (!$from.node(-1).canReplaceWith(at, at + 1, type)) return false;
  const { tr } = state;
  tr.delete($from.start(), $from.pos).setBlockType(
    $from.start(),
    $from.start(),
    type,
    languageOf(match),
  );
  dispatch?.(tr.scrollIntoView());
  return true;
};

function languageOf(match: RegExpExecArray | RegExpMatchArray): { language: string | null } {
  const [, name = ""] = match;
  return { language: name === "" ? null : name };
}

/** `[ ] ` and `[x] `, in a paragraph of its own or in the item of a bullet list that `- ` has made. */
function taskRule(schema: Schema): InputRule {
  return new InputRule(/^\[([ xX]?)\]\s$/u, (state, [, sign], start, end) => {
    const { tr } = state;
    const $start = state.doc.resolve(start);
    const checked = sign === "x" || sign === "X";
    const taskList = typeOf(schema, "taskList");
    const taskItem = typeOf(schema, "taskItem");
    tr.delete(start, end);
    const isAloneInList =
      $start.depth > 2 &&
      $start.node(-1).type.name === "listItem" &&
      $start.node(-2).type.name === "bulletList" &&
      $start.node(-2).childCount === 1;
    if (isAloneInList) {
      const list = tr.doc.nodeAt($start.before(-2));
      const items =
        list?.children.map(({ content }) => taskItem.create({ checked }, content)) ?? [];
      tr.replaceWith(
        $start.before(-2),
        $start.after(-2) - (end - start),
        taskList.create(null, items),
      );
      return tr.setSelection(TextSelection.create(tr.doc, start));
    }
    if ($start.parent.type.name !== "paragraph" || fieldAround($start) !== -1) return null;
    const range = tr.doc.resolve(start).blockRange();
    const parent = $start.node(-1);
    if (range === null || !parent.canReplaceWith($start.index(-1), $start.index(-1) + 1, taskList))
      return null;
    return tr.wrap(range, [{ type: taskList }, { type: taskItem, attrs: { checked } }]);
  });
}

/** `---` on a line of its own: a rule, and the caret below it. */
function ruleRule(schema: Schema): InputRule {
  return new InputRule(/^---$/, (state, _match, start) => {
    const $start = state.doc.resolve(start);
    const rule = blockOfKind("rule", schema);
    const at = $start.index(-1);
    if ($start.parent.type.name !== "paragraph" || $start.parent.content.size !== 2) return null;
    if (fieldAround($start) !== -1 || !$start.node(-1).canReplaceWith(at, at + 1, rule.type))
      return null;
    const { tr } = state;
    tr.replaceWith($start.before(), $start.after(), rule);
    return writeBelow(tr, $start.before() + rule.nodeSize);
  });
}
