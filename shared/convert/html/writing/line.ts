import type { Mark, Node } from "prosemirror-model";
import { exactText } from "./exact-text.ts";
import type { HtmlWriter } from "./html-writer.ts";
import { writeInlineNode } from "./inline-node.ts";
import { element, join, text, type Html } from "./markup.ts";
import { writeMark } from "./mark.ts";

type Piece = { readonly node: Node; readonly from: number; readonly to: number };

/** Writes the inline content of a node: text, marks and atoms. */
export function writeLine(writer: HtmlWriter, node: Node): Html {
  const pieces: Piece[] = [];
  let line = "";
  for (const child of node.children) {
    const from = line.length;
    line += child.text ?? (child.type.name === "hardBreak" ? "\n" : "\uFFFC");
    pieces.push({ node: child, from, to: line.length });
  }
  return writePieces(writer, line, pieces, 0);
}

// Neighbours that share their mark at this depth stand in one element of it.
function writePieces(
  writer: HtmlWriter,
  line: string,
  pieces: readonly Piece[],
  depth: number,
): Html {
  const parts: Html[] = [];
  for (let start = 0; start < pieces.length;) {
    const mark = pieces[start]?.node.marks[depth];
    let end = start + 1;
    while (end < pieces.length && sameMark(pieces[end]?.node.marks[depth], mark)) end += 1;
    const group = pieces.slice(start, end);
    parts.push(
      mark === undefined
        ? join(group.map((piece) => writePiece(writer, line, piece)))
        : writeMark(writer, mark, writePieces(writer, line, group, depth + 1)),
    );
    start = end;
  }
  return join(parts);
}

function sameMark(one: Mark | undefined, other: Mark | undefined): boolean {
  return one === undefined || other === undefined ? one === other : one.eq(other);
}

function writePiece(writer: HtmlWriter, line: string, { node, from, to }: Piece): Html {
  if (!node.isText) return writeInlineNode(writer, node);
  if (writer.context.audience === "desk") return exactText(line, from, to);
  return text(line.slice(from, to));
}

/** Writes a line of text in its element; an empty one that carries nothing is left out. */
export function lineElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content: Html,
  whenEmpty: "leave out" | "write",
): Html {
  const carries = attributes["dir"] !== undefined || attributes["data-kept"] !== undefined;
  if (content === "" && !carries && whenEmpty === "leave out") return content;
  return element(name, attributes, content);
}
