import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown, gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown, type Unsafe } from "mdast-util-to-markdown";
import { gfm } from "micromark-extension-gfm";

// Without the transforms that look for addresses in finished text: they would also link what the
// writer has escaped because it was plain text. The tokenizer itself finds what GFM links.
const mdastExtensions = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);
const extensions = [gfm()];

// Text may hold what Markdown reads as layout. As character references it comes back as it was.
const unsafe: Unsafe[] = [
  { character: "\n", inConstruct: "phrasing" },
  { character: "\r", inConstruct: "phrasing" },
  { character: "\t", inConstruct: "phrasing" },
  // What follows a backslash may become a reference later, which a single one would escape.
  { character: "\\", inConstruct: "phrasing" },
  // An address that begins with it would be read as one in angle brackets.
  { character: "<", inConstruct: "destinationRaw" },
  { character: " ", before: "\\|", inConstruct: "tableCell" },
  { character: " ", after: "\\|", inConstruct: "tableCell" },
];

/** Reads CommonMark with GFM into a tree. The line ends of `text` must be line feeds. */
export function parseTree(text: string): Root {
  return fromMarkdown(text, { extensions, mdastExtensions });
}

/** Writes a tree as Markdown that `parseTree` reads back as the same tree. */
export function printTree(tree: Root): string {
  return toMarkdown(tree, {
    bullet: "-",
    // Neither bullet may be the rule's character: `* ***` is a rule, not a rule in a list.
    bulletOther: "+",
    rule: "*",
    emphasis: "*",
    fences: true,
    listItemIndent: "one",
    // The writer breaks lines only where a line can break; the rules above would make it a space.
    handlers: { break: () => "\\\n" },
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), { unsafe }],
  });
}
