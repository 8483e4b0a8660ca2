import type { Mark, Node } from "prosemirror-model";
import { isSafeAddress } from "../../article/marks/safe-address.ts";
import type { ReportCollector } from "../report.ts";

type Add = ReportCollector["add"];

/** Text on one line: breaks within it become spaces. */
export function oneLine(text: string): string {
  return withoutBreaks(text).trim();
}

// Not one pattern with the space round the break in it: a long run of spaces would take it forever.
function withoutBreaks(text: string): string {
  const lines = text.split(/[\n\r\v\f\u0085\u2028\u2029]/u);
  const last = lines.length - 1;
  if (last === 0) return text;
  return lines
    .map((line, index) => {
      const start = index === 0 ? line : line.trimStart();
      return index === last ? start : start.trimEnd();
    })
    .filter((line, index) => line !== "" || index === 0 || index === last)
    .join(" ");
}

/** What stands behind the words of a picture, in brackets. */
export type CreditOf = (picture: Node) => string;

/**
 * Writes the text of a block: links with their address in brackets after the words, contributors by
 * name, notes by their label, breaks as new lines; marks go and are told to `add`.
 */
export function writeInline(block: Node, add: Add, creditOf: CreditOf = () => ""): string {
  let text = "";
  let link: Mark | undefined;
  let words = "";
  const closeLink = (): void => {
    if (link !== undefined) text += writeAddress(link, words, add);
    link = undefined;
    words = "";
  };
  for (const node of block.children) {
    const next = node.marks.find((mark) => mark.type.name === "link");
    if (link !== undefined && (next === undefined || !next.eq(link))) closeLink();
    link = next;
    const written = writeLeaf(node, add, creditOf);
    if (link !== undefined) words += written;
    text += written;
    for (const mark of node.marks)
      if (mark.type.name !== "link" && written !== "") add("dropped", "text-marks", written);
  }
  closeLink();
  return text.trim();
}

function writeLeaf(node: Node, add: Add, creditOf: CreditOf): string {
  switch (node.type.name) {
    case "hardBreak":
      return "\n";
    case "contributor":
      return oneLine(String(node.attrs["name"]));
    case "footnoteReference":
      return `[${oneLine(String(node.attrs["label"]))}]`;
    case "inlinePicture": {
      const alt: unknown = node.attrs["alt"];
      add("dropped", "text-picture", typeof alt === "string" ? alt : "");
      return [typeof alt === "string" ? oneLine(alt) : "", creditOf(node)]
        .filter((part) => part !== "")
        .join(" ");
    }
    case "unknownInline":
      add("dropped", "format-not-shown", JSON.stringify(node.attrs["node"]));
      return "";
    default:
      return withoutBreaks(node.text ?? "");
  }
}

function writeAddress(link: Mark, words: string, add: Add): string {
  const address = oneLine(String(link.attrs["href"]));
  if (address === "" || !isSafeAddress(address)) {
    add("dropped", "text-link", `${words} (${address})`);
    return "";
  }
  add("changed", "text-link", `${words} (${address})`);
  const bare = address.replace(/^(?:mailto|tel):/iu, "");
  return words.trim() === address || words.trim() === bare ? "" : ` (${address})`;
}
