import type { Node } from "@tiptap/pm/model";

/** A stretch of a block's text with nothing but text in it, so that each place is one position. */
export type TextRun = {
  readonly text: string;
  /** Where it begins, counted from the position before the top-level block. */
  readonly from: number;
  /** The name of a contributor in the byline: it can be found and not written over. */
  readonly isName: boolean;
};

const read = new WeakMap<Node, readonly TextRun[]>();

/**
 * The text of a top-level block as runs. A run ends where its text block does and at whatever is
 * no text in it, so nothing that is found in one run can cross a block or hold a picture.
 */
export function textRuns(block: Node): readonly TextRun[] {
  const known = read.get(block);
  if (known !== undefined) return known;
  const runs: TextRun[] = [];
  const visit = (textblock: Node, start: number): void => {
    let text = "";
    let from = start;
    const end = (): void => {
      if (text !== "") runs.push({ text, from, isName: false });
      text = "";
    };
    textblock.forEach((child, offset) => {
      if (child.isText) {
        if (text === "") from = start + offset;
        text += child.text ?? "";
        return;
      }
      end();
      if (child.type.name === "contributor")
        runs.push({ text: String(child.attrs["name"]), from: start + offset, isName: true });
    });
    end();
  };
  if (block.isTextblock) visit(block, 1);
  else
    block.descendants((node, position) => {
      if (node.isTextblock) visit(node, position + 2);
      return !node.isTextblock;
    });
  read.set(block, runs);
  return runs;
}
