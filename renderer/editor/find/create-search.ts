import type { Node } from "@tiptap/pm/model";
import { type Pattern, toPattern } from "./find-pattern.ts";
import { findPlain } from "./find-plain.ts";
import type { FindQuery } from "./find-query.ts";
import type { PatternAnswer } from "./create-pattern-search.ts";
import type { Span } from "./span.ts";
import { textRuns } from "./text-runs.ts";

/** Something found in a top-level block; its places are counted from the position before the block. */
export type Match = Span & {
  /** A contributor's name: found, pointed to, and not written over. */
  readonly isName: boolean;
};

/** One query at work. What it found in a block or a credit line is kept: an edit costs its own block. */
export type Search = {
  readonly query: FindQuery;
  /** The pattern to be run elsewhere; null for plain text. */
  readonly pattern: Pattern | null;
  readonly isInvalid: boolean;
  /** What is in a block, or null as long as no worker said so. */
  readonly inBlock: (block: Node) => readonly Match[] | null;
  /** Whether a line that is not in the document has it, or null as long as no worker said so. */
  readonly inLine: (line: string) => boolean | null;
  /** Takes what a worker found in the blocks and lines that were not known. */
  readonly learn: (
    blocks: readonly Node[],
    lines: readonly string[],
    answer: PatternAnswer,
  ) => void;
};

/** Prepares a query. A pattern that is none finds nothing and says so. */
export function createSearch(query: FindQuery): Search {
  const pattern = query.isPattern && query.text !== "" ? toPattern(query) : null;
  const isInvalid = query.isPattern && query.text !== "" && pattern === null;
  const inBlocks = new WeakMap<Node, readonly Match[]>();
  const inLines = new Map<string, boolean>();

  function keep(block: Node, spans: readonly (readonly Span[])[]): readonly Match[] {
    const matches = textRuns(block).flatMap(({ from, isName }, index): readonly Match[] => {
      const inRun = spans[index] ?? [];
      // A name is one place of the document, however often the words are in it.
      if (isName) return inRun.length === 0 ? [] : [{ from, to: from + 1, isName }];
      return inRun.map((span) => ({
        ...span,
        from: from + span.from,
        to: from + span.to,
        isName,
      }));
    });
    inBlocks.set(block, matches);
    return matches;
  }

  return {
    query,
    pattern,
    isInvalid,
    inBlock(block) {
      const known = inBlocks.get(block);
      if (known !== undefined) return known;
      if (isInvalid) return [];
      if (pattern !== null) return null;
      return keep(
        block,
        textRuns(block).map(({ text }) => findPlain(text, query.text, query)),
      );
    },
    inLine(line) {
      if (isInvalid || line === "") return false;
      if (pattern !== null) return inLines.get(line) ?? null;
      return findPlain(line, query.text, query).length > 0;
    },
    learn(blocks, lines, answer) {
      let at = 0;
      for (const block of blocks) {
        const runs = textRuns(block).length;
        keep(block, answer.slice(at, at + runs));
        at += runs;
      }
      for (const [index, line] of lines.entries())
        inLines.set(line, (answer[at + index] ?? []).length > 0);
    },
  };
}
