// Browsers stop nesting at 512 (Chromium, "kMaximumHTMLParserDOMTreeDepth"); an article of ours needs 200 and some marks.
const deepest = 400;

const voidElements = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
const rawElements = new Set(
  "script style textarea title xmp iframe noembed noframes plaintext".split(" "),
);

// Elements whose end tag may be left out, and those that such an end does not reach beyond.
const ended: Readonly<Record<string, ReadonlySet<string>>> = {
  p: new Set(["p"]),
  li: new Set(["ul", "ol", "menu"]),
  dt: new Set(["dl"]),
  dd: new Set(["dl"]),
  tr: new Set(["table"]),
  td: new Set(["tr", "table"]),
  th: new Set(["tr", "table"]),
  option: new Set(["select"]),
};

const formatting = new Set("a b big code em font i nobr s small strike strong tt u".split(" "));
// Formatting that was never closed is opened again in every later block; past this much it ends with its block.
const mostUnclosed = 40;

/**
 * Takes tags out of a page that nests deeper than any article, so that parsing it takes neither
 * the stack nor an hour: a parser looks through all open elements at every tag. Text stays.
 */
export function limitNesting(page: string): string {
  const open: string[] = [];
  const left = new Map<string, number>();
  let unclosed = 0;
  let kept = "";
  let from = 0;
  const tags = /<(?:!--|(\/?)([a-z][^\s/>]*))/gi;
  for (let match = tags.exec(page); match !== null; match = tags.exec(page)) {
    const start = match.index;
    const name = match[2]?.toLowerCase();
    if (name === undefined) {
      const end = page.indexOf("-->", start + 2);
      tags.lastIndex = end === -1 ? page.length : end + 3;
      continue;
    }
    const end = endOfTag(page, tags.lastIndex);
    tags.lastIndex = end;
    if (match[1] === "/") {
      const skipped = left.get(name) ?? 0;
      const at = open.lastIndexOf(name);
      if (skipped > 0) {
        left.set(name, skipped - 1);
        kept += page.slice(from, start);
        from = end;
      } else if (at !== -1) {
        const inside = open
          .splice(at)
          .slice(1)
          .filter((inner) => formatting.has(inner));
        unclosed += inside.length;
        if (unclosed > mostUnclosed && inside.length > 0) {
          kept +=
            page.slice(from, start) +
            inside
              .toReversed()
              .map((inner) => `</${inner}>`)
              .join("");
          from = start;
        }
      }
      continue;
    }
    if (voidElements.has(name)) continue;
    if (rawElements.has(name)) {
      tags.lastIndex = endOfRaw(page, end, name);
      continue;
    }
    closeEnded(open, name);
    if (open.length < deepest) open.push(name);
    else {
      left.set(name, (left.get(name) ?? 0) + 1);
      kept += `${page.slice(from, start)} `;
      from = end;
    }
  }
  return kept + page.slice(from);
}

function closeEnded(open: string[], name: string): void {
  const limits = ended[name];
  if (limits === undefined) return;
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const inner = open[index] ?? "";
    if (inner === name) open.length = index;
    if (inner === name || limits.has(inner)) return;
  }
}

function endOfTag(page: string, from: number): number {
  let quote = "";
  for (let index = from; index < page.length; index += 1) {
    const character = page.charAt(index);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === ">") return index + 1;
    // Only a value after `=` is quoted; a stray quote is part of a name.
    else if (
      (character === '"' || character === "'") &&
      /=\s*$/.test(page.slice(Math.max(from, index - 8), index))
    )
      quote = character;
  }
  return page.length;
}

function endOfRaw(page: string, from: number, name: string): number {
  if (name === "plaintext") return page.length;
  const closing = new RegExp(`</${name}`, "gi");
  closing.lastIndex = from;
  return closing.exec(page)?.index ?? page.length;
}
