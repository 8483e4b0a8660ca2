import { tagsIn } from "./tags-in.ts";

// Browsers stop at 512 (Chromium); an article of ours needs 200, and some for its marks.
const deepest = 400;

const formatting = new Set("a b big code em font i nobr s small strike strong tt u".split(" "));

// Formatting that is never closed is opened again in every later block; past this much it ends with its block.
const mostUnclosed = 8;

// Elements that a browser ends by itself when the same comes again, and what may stand between.
const ended: Readonly<Record<string, RegExp>> = {
  li: /^(?:p|div|span)$/,
  dt: /^(?:p|div|span|dd)$/,
  dd: /^(?:p|div|span|dt)$/,
  tr: /^(?:p|div|span|td|th)$/,
  td: /^(?:p|div|span|th)$/,
  th: /^(?:p|div|span|td)$/,
  option: /^$/,
};

const endsParagraph =
  /^(?:p|h[1-6]|div|ul|ol|dl|li|dt|dd|table|blockquote|pre|hr|figure|figcaption|section|article|aside|header|footer|main|nav|form|fieldset|address|center|details|menu|summary)$/;

/**
 * Takes tags out of a page that nests deeper than any article, so that parsing it takes neither
 * the stack nor an hour: a parser looks through all open elements at every tag. Text stays.
 * @param how "browser" follows the rules by which browsers end elements themselves; "strict" counts
 *   every element as open until its own end tag, so that it never counts too few
 */
export function limitNesting(page: string, how: "browser" | "strict"): string {
  const open: string[] = [];
  const left = new Map<string, number>();
  let unclosed = 0;
  let kept = "";
  let from = 0;
  const leaveOut = (start: number, end: number, instead: string): void => {
    kept += page.slice(from, start) + instead;
    from = end;
  };
  for (const { name, isEnd, start, end } of tagsIn(page)) {
    if (!isEnd) {
      if (how === "browser") endThemselves(open, name);
      if (open.length < deepest) open.push(name);
      else {
        left.set(name, (left.get(name) ?? 0) + 1);
        leaveOut(start, end, " ");
      }
      continue;
    }
    const skipped = left.get(name) ?? 0;
    const at = how === "browser" ? open.lastIndexOf(name) : open.length - 1;
    if (skipped > 0) {
      left.set(name, skipped - 1);
      leaveOut(start, end, "");
    } else if (at >= 0 && open[at] === name) {
      const inside = open
        .splice(at)
        .slice(1)
        .filter((inner) => formatting.has(inner));
      unclosed += inside.length;
      if (unclosed > mostUnclosed)
        leaveOut(start, start, inside.map((inner) => `</${inner}>`).join(""));
    }
  }
  return kept + page.slice(from);
}

function endThemselves(open: string[], name: string): void {
  if (endsParagraph.test(name)) {
    const last = open.findLastIndex((inner) => !formatting.has(inner));
    if (open[last] === "p") open.length = last;
  }
  const between = ended[name];
  if (between === undefined) return;
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const inner = open[index] ?? "";
    if (inner === name) open.length = index;
    if (inner === name || !(formatting.has(inner) || between.test(inner))) return;
  }
}
