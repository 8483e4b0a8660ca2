import type { Mark, Node } from "prosemirror-model";
import { alignSequences, type Run } from "./align-sequences.ts";

/** A word, a sign or a space of a block, in the marks it is set in; or an inline node such as a break. */
export type Piece = {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** `break` begins a line: the next item of a list, cell of a table, paragraph of a quote. */
  readonly kind: "text" | "break" | "node";
};

/** Neighbouring pieces in the same marks, and whether the other side has them too. */
export type Stretch = Piece & { readonly same: boolean };

/** A block of each side, word for word. */
export type WordComparison = {
  readonly mine: readonly Stretch[];
  readonly theirs: readonly Stretch[];
};

const words = new Intl.Segmenter("und", { granularity: "word" });

/** The pieces of a block, from its first line to its last. */
export function piecesOf(block: Node): readonly Piece[] {
  const pieces: Piece[] = [];
  const read = (node: Node): void => {
    if (node.isTextblock && pieces.length > 0)
      pieces.push({ text: "\n", marks: [], kind: "break" });
    node.forEach((child) => {
      if (!child.isInline) read(child);
      else if (child.isText) pieces.push(...textPieces(child.text ?? "", child.marks));
      else
        pieces.push({
          text: child.type.spec.leafText?.(child) ?? child.textContent,
          marks: child.marks,
          kind: "node",
        });
    });
  };
  read(block);
  return pieces;
}

/** Compares two blocks word by word; a word in other marks is another word. */
export function compareWords(mine: Node, theirs: Node): WordComparison {
  return compareRuns(alignSequences(piecesOf(mine), piecesOf(theirs), keyOf));
}

function compareRuns(aligned: readonly Run<Piece>[]): WordComparison {
  // A space between two changed words is read as part of the change.
  const runs = aligned.map((run, at) =>
    at > 0 && at < aligned.length - 1 && run.mine.every(isSpace) ? { ...run, same: false } : run,
  );
  const side = (name: "mine" | "theirs"): readonly Stretch[] =>
    join(runs.flatMap((run) => run[name].map((piece) => ({ ...piece, same: run.same }))));
  return { mine: side("mine"), theirs: side("theirs") };
}

/**
 * A block that the other side does not have at all, or has just so.
 * @param isMarked whether its words are told from those the other side has too
 */
export function wholeBlock(block: Node, isMarked = false): readonly Stretch[] {
  return join(piecesOf(block).map((piece) => ({ ...piece, same: !isMarked })));
}

/** Compares two lines of furniture word by word. */
export function compareTexts(mine: string, theirs: string): WordComparison {
  return compareRuns(alignSequences(textPieces(mine), textPieces(theirs), keyOf));
}

function textPieces(text: string, marks: readonly Mark[] = []): readonly Piece[] {
  return [...words.segment(text)].map(({ segment }) => ({ text: segment, marks, kind: "text" }));
}

function isSpace({ kind, text }: Piece): boolean {
  return kind === "text" && text.trim() === "";
}

function keyOf({ kind, text, marks }: Piece): string {
  return JSON.stringify([kind, text, marks.map(({ type, attrs }) => [type.name, attrs])]);
}

function join(pieces: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const goesOn =
      before !== undefined &&
      before.kind === "text" &&
      piece.kind === "text" &&
      before.same === piece.same &&
      sameMarks(before.marks, piece.marks);
    if (goesOn) joined[joined.length - 1] = { ...before, text: before.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

function sameMarks(mine: readonly Mark[], theirs: readonly Mark[]): boolean {
  return mine.length === theirs.length && mine.every((mark, at) => mark.eq(theirs[at] as Mark));
}
