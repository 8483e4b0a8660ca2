/** Constructs of Markdown that a text may be read without, by micromark's names for them. */
const constructs = {
  attention: ["attention", "strikethrough"],
  code: ["codeText"],
  brackets: [
    "labelStartLink",
    "labelStartImage",
    "labelEnd",
    "gfmFootnoteCall",
    "gfmPotentialFootnoteCall",
  ],
  definitions: ["definition", "gfmFootnoteDefinition"],
  underlines: ["setextUnderline"],
} as const;

// micromark takes time that grows with the square of these within one paragraph; at these numbers it
// is a second or so. No article comes near them.
const mostRuns = 4000;
const mostUnderscores = 10_000;
const mostBrackets = 10_000;
const mostDefinitions = 5000;
const mostUnderlines = 3000;
const mostBacktickWork = 20_000_000;

/**
 * Finds what would keep the parser busy for minutes: paragraphs with thousands of signs that could
 * each begin or end something. A text that has them is read without that construct, its signs as text.
 */
export function findTraps(text: string): readonly string[] {
  const traps = new Set<keyof typeof constructs>();
  for (const paragraph of paragraphsOf(text)) {
    if (count(paragraph, /\*+|~+/gu) > mostRuns || count(paragraph, /_+/gu) > mostUnderscores) {
      traps.add("attention");
    }
    if (
      count(paragraph, /`+/gu) * paragraph.length > mostBacktickWork &&
      count(paragraph, /`+/gu) > 100
    )
      traps.add("code");
    if (count(paragraph, /\[/gu) > mostBrackets) traps.add("brackets");
  }
  if (count(text, /^[\s>]*\[[^\]]*\]:/gmu) > mostDefinitions) traps.add("definitions");
  // Headings by underline cost the more the more the whole text has of them.
  if (count(text, /^[ \t>]*(?:=+|-+)[ \t]*$/gmu) > mostUnderlines) traps.add("underlines");
  return [...traps].flatMap((trap) => constructs[trap]);
}

/** The stretches of text that are read as one; each row of a table is one of its own. */
function* paragraphsOf(text: string): Generator<string> {
  for (const block of text.split(/\n[\s>]*\n/u)) {
    const [first = "", second = ""] = block.split("\n", 2);
    const isTable =
      /^[\s>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u.test(second) &&
      count(first, /(?<!\\)\|/gu) === count(second, /\|/gu);
    if (isTable) yield* block.split("\n");
    else yield block;
  }
}

function count(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}
