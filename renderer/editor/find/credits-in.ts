import type { Node } from "@tiptap/pm/model";
import type { PictureUseAttributes } from "#shared/article/nodes/picture-use.ts";
import { printCredit } from "#shared/picture/credit-line/print-credit.ts";
import type { PictureFacts } from "../figure/picture-source.ts";
import type { FoundCredit } from "./finder.ts";

type Use = Pick<PictureUseAttributes, "picture" | "credit"> & { readonly offset: number };

const uses = new WeakMap<Node, readonly Use[]>();

/** The credit line of every figure of a document, as it stands on the canvas. */
export function creditsIn(
  document: Node,
  { pictures, creditFormat }: Pick<PictureFacts, "pictures" | "creditFormat">,
): readonly FoundCredit[] {
  const credits: FoundCredit[] = [];
  document.forEach((block, start) => {
    for (const { offset, picture, credit } of usesIn(block)) {
      const line = printCredit(pictures.get(picture), credit, { creditFormat }).credit;
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
    if (typeof node.attrs["picture"] !== "string" || !node.isBlock) return;
    // A picture within a line of text shows no credit there.
    const { picture, credit } = node.attrs as PictureUseAttributes;
    found.push({ offset, picture, credit });
  };
  visit(block, 0);
  block.descendants((node, position) => visit(node, position + 1));
  uses.set(block, found);
  return found;
}
