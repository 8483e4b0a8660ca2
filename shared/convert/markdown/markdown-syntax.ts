import type { FootnoteDefinition, Parents, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown, gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown, type Info, type State, type Unsafe } from "mdast-util-to-markdown";
import { gfm } from "micromark-extension-gfm";

// Without the transforms that look for addresses in finished text: they would also link what the
// writer has escaped because it was plain text. The tokenizer itself finds what GFM links.
const mdastExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
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

/**
 * Reads CommonMark with GFM into a tree. The line ends of `text` must be line feeds.
 * @param disabled constructs to read without, by micromark's names
 */
export function parseTree(text: string, disabled: readonly string[] = []): Root {
  const without = { disable: { null: [...disabled] } };
  return fromMarkdown(text, { extensions: [...extensions, without], mdastExtensions });
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
    extensions: [
      gfmToMarkdown({ tablePipeAlign: false }),
      { unsafe, handlers: { break: () => "\\\n", footnoteDefinition } },
    ],
  });
}

// As the extension's own, but for lines of mere spaces, in code: a footnote does not take its
// indentation off them when it is read.
function footnoteDefinition(
  node: FootnoteDefinition,
  _: Parents | undefined,
  state: State,
  info: Info,
): string {
  const label = `[^${node.label ?? node.identifier}]:`;
  if (node.children.length === 0) return label;
  const tracker = state.createTracker(info);
  tracker.move(label);
  tracker.shift(4);
  const exit = state.enter("footnoteDefinition");
  const flow = state.containerFlow(node, tracker.current());
  exit();
  const indented = state.indentLines(flow, (line, index) =>
    index === 0 || /^[ \t]*$/u.test(line) ? line : `    ${line}`,
  );
  return `${label} ${indented}`;
}
