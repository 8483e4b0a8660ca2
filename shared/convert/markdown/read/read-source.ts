import type { Root } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import { readFrame } from "../front-matter/read-frame.ts";
import { parseTree } from "../markdown-syntax.ts";
import type { PictureShelf } from "../pictures/create-picture-shelf.ts";
import { findDefinitions } from "./find-definitions.ts";
import { findTraps } from "./find-traps.ts";
import { fitLine } from "./fit-line.ts";
import { limitNesting } from "./limit-nesting.ts";
import { readBody } from "./read-blocks.ts";
import { readFootnotes } from "./read-footnotes.ts";
import { readInline } from "./read-inline.ts";
import type { Reading } from "./reading.ts";

type LineReading = Omit<Reading, "flow">;

/**
 * Reads the head's fields and the Markdown below them into the content of a document.
 * @throws RangeError when the text nests beyond the call stack
 */
export function readSource(
  text: string,
  fields: Readonly<Record<string, unknown>>,
  pictures: PictureShelf,
  add: Reading["add"],
): NodeJson[] {
  const source = limitNesting(text, (line) => {
    add("changed", "markdown-nesting-flattened", line);
  });
  const traps = findTraps(source);
  if (traps.length > 0) add("kept", "markdown-hostile-kept");
  const root = parseTree(source, traps);
  const { links, footnotes: notes } = findDefinitions(root);
  // Of two definitions of one name the first holds.
  const definitions = new Map(links.toReversed().map((link) => [link.identifier, link]));
  const used = new Set<string>();
  const reading: LineReading = {
    source,
    add,
    pictures,
    findDefinition(identifier) {
      used.add(identifier);
      return definitions.get(identifier);
    },
  };
  const frame = readFrame(fields, reading);
  if (!("headline" in fields)) takeHeadline(root, frame, reading);
  const { blocks, footnoteAttributes, reading: inside } = readBody(root.children, reading);
  const footnotes = readFootnotes(notes, footnoteAttributes, inside);
  for (const link of links)
    if (!used.has(link.identifier)) add("dropped", "markdown-definition-unused", link.url);
  return [
    ...frame,
    ...(blocks.length === 0 ? [{ type: "paragraph" }] : blocks),
    ...(footnotes === undefined ? [] : [footnotes]),
  ];
}

/** The same text without any Markdown in it, paragraph by paragraph: for what `readSource` cannot take in. */
export function readAsText(text: string): NodeJson[] {
  const paragraphs = text.split(/\n{2,}/u).filter((paragraph) => paragraph.trim() !== "");
  return [
    { type: "headline" },
    { type: "standfirst" },
    { type: "byline" },
    ...paragraphs.map((paragraph) => ({
      type: "paragraph",
      content: [{ type: "text", text: paragraph.replaceAll("\n", " ") }],
    })),
  ];
}

/** A text without a headline of its own begins with one: its first heading, when that is of the first level. */
function takeHeadline(root: Root, frame: NodeJson[], reading: LineReading): void {
  const [first] = root.children;
  if (first?.type !== "heading" || first.depth !== 1) return;
  const content = fitLine("headline", readInline(first.children, reading), reading);
  if (content.length === 0) return;
  root.children.shift();
  frame[0] = { type: "headline", content };
  reading.add("guessed", "markdown-headline-guessed", content.map(({ text }) => text).join(""));
}
