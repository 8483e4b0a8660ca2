import type { Node } from "prosemirror-model";
import { schema } from "../../../article/schema.ts";

/**
 * Makes of a line of foreign HTML the lines it was meant as: two breaks in a row part paragraphs,
 * breaks at the ends go, and pictures that stand alone become figures.
 */
export function splitLine(line: readonly Node[]): readonly (readonly Node[])[] {
  const lines: Node[][] = [[]];
  line.forEach((node, index) => {
    if (isBreak(node) && isBreak(line[index + 1])) lines.push([]);
    else if (!isBreak(node) || (lines.at(-1)?.length ?? 0) > 0) lines.at(-1)?.push(node);
  });
  return lines.map(withoutLastBreak).flatMap((part) => asFigures(part) ?? [part]);
}

function isBreak(node: Node | undefined): boolean {
  return node?.type.name === "hardBreak";
}

function withoutLastBreak(line: readonly Node[]): readonly Node[] {
  return isBreak(line.at(-1)) ? line.slice(0, -1) : line;
}

function asFigures(line: readonly Node[]): readonly (readonly Node[])[] | undefined {
  const pictures = line.filter((node) => node.type.name === "inlinePicture");
  const others = line.filter((node) => !pictures.includes(node) && !isBreak(node));
  if (pictures.length === 0 || others.some((node) => node.text?.trim() !== "")) return undefined;
  return pictures.map(({ attrs }) => [
    schema.nodes.figure.create(attrs, [schema.nodes.caption.create()]),
  ]);
}
