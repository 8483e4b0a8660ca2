import type { Node } from "@tiptap/pm/model";
import { writeCreditLine } from "#shared/picture/credit-line/write-credit-line.ts";
import type { PictureFacts } from "../figure/picture-source.ts";
import type { FoundCredit } from "./finder.ts";

type Use = { readonly offset: number; readonly picture: string };

const uses = new WeakMap<Node, readonly Use[]>();

/** The credit line of every figure of a document, as it stands on the canvas. */
export function creditsIn(
  document: Node,
  { pictures, creditFormat }: Pick<PictureFacts, "pictures" | "creditFormat">,
): readonly FoundCredit[] {
  const credits: FoundCredit[] = [];
  document.forEach((block, start) => {
    for (const { offset, picture } of usesIn(block)) {
      const record = pictures.get(picture);
      const line = record === undefined ? "" : writeCreditLine(record, creditFormat);
      if (line !== "") credits.push({ position: start + offset, line });
    }
  });
  return credits;
}

function usesIn(block: Node): readonly Use[] {
  const known = uses.get(block);
  if (known !== undefined) return known;
  const found: Use[] = [];
  const visit = (node: Node, offset: number): void => {
    const picture: unknown = node.attrs["picture"];
    // A picture within a line of text shows no credit there.
    if (typeof picture === "string" && node.isBlock) found.push({ offset, picture });
  };
  visit(block, 0);
  block.descendants((node, position) => visit(node, position + 1));
  uses.set(block, found);
  return found;
}
