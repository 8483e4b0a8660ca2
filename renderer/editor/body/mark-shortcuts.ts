import { InputRule } from "@tiptap/pm/inputrules";
import type { Mark, Schema } from "@tiptap/pm/model";
import { toLinkAddress } from "./link-commands.ts";

type Pattern = {
  readonly name: string;
  /** Two groups: the signs before the words, and the words. */
  readonly typed: RegExp;
};

// Signs in the middle of a word or a sum are what the writer means: 2*3*4, snake_case_name.
const patterns: readonly Pattern[] = [
  { name: "bold", typed: /(?<![*\p{L}\p{N}])(\*\*)([^\s*](?:[^*]*[^\s*])?)\*\*$/u },
  { name: "bold", typed: /(?<![_\p{L}\p{N}])(__)([^\s_](?:[^_]*[^\s_])?)__$/u },
  { name: "italic", typed: /(?<![*\p{L}\p{N}])(\*)([^\s*](?:[^*]*[^\s*])?)\*$/u },
  { name: "italic", typed: /(?<![_\p{L}\p{N}])(_)([^\s_](?:[^_]*[^\s_])?)_$/u },
  { name: "strike", typed: /(?<![~\p{L}\p{N}])(~~)([^\s~](?:[^~]*[^\s~])?)~~$/u },
  { name: "code", typed: /(?<![`\p{L}\p{N}])(`)([^\s`](?:[^`]*[^\s`])?)`$/u },
];

/** `**bold**`, `*italic*`, `~~strike~~`, `` `code` `` and `[words](address)`, in paragraphs. */
export function markShortcuts(schema: Schema): readonly InputRule[] {
  const link = schema.marks["link"];
  return [
    ...patterns.flatMap(({ name, typed }) => {
      const type = schema.marks[name];
      return type === undefined ? [] : [markRule(typed, () => type.create())];
    }),
    ...(link === undefined
      ? []
      : [
          markRule(/(?<![\\!])(\[)([^\s[\]](?:[^[\]]*[^\s[\]])?)\]\(([^\s()]+)\)$/u, (address) => {
            const href = toLinkAddress(address ?? "");
            return href === null ? null : link.create({ href });
          }),
        ]),
  ];
}

function markRule(pattern: RegExp, markFor: (third?: string) => Mark | null): InputRule {
  return new InputRule(
    pattern,
    (state, match, start, end) => {
      const mark = markFor(match[3]);
      if (state.doc.resolve(start).parent.type.name !== "paragraph" || mark === null) return null;
      const [, signs = "", words = ""] = match;
      // The last sign has not been inserted yet; the words stand between the signs on either side.
      const from = start + signs.length;
      const to = from + words.length;
      if (to > end) return null;
      const tr = state.tr.delete(to, end).delete(start, from);
      tr.addMark(start, start + words.length, mark);
      return tr.removeStoredMark(mark);
    },
    { inCodeMark: false },
  );
}
