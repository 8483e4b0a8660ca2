import type { NodeJson } from "../../article/article.ts";
import type { ReportCode } from "../../messages/en/report.ts";
import { itemsFrom, type ListMarker } from "./list-line.ts";
import { wordCount } from "./line-form.ts";
import type { Line } from "./read-lines.ts";
import { isSubheadLine } from "./subhead-line.ts";

const shortLine = 60;
const separator = /^([*_=~•–—-])(?:\s?\1){2,}$/u;

/**
 * Makes the blocks of the body of its lines: a paragraph a line, but for lists, subheads, lines of
 * stars, and short lines standing together, which are one paragraph with its breaks.
 * @param titled whether the text has a headline; without one a single word may be a signature, no subhead
 * @param guessed is told each guess with the text it was made of
 */
export function bodyBlocks(
  lines: readonly Line[],
  titled: boolean,
  guessed: (code: ReportCode, text: string) => void,
): readonly NodeJson[] {
  const blocks: NodeJson[] = [];
  const spaced = lines.some((line, index) => index > 0 && line.gap);
  let wasSubhead = false;
  let at = 0;
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    const items = itemsFrom(lines, at);
    const short = spaced ? shortLinesAt(lines, at) : [];
    const isSubhead: boolean =
      !wasSubhead &&
      (titled || wordCount(line.text) > 1) &&
      isSubheadLine(line, lines[at - 1], lines[at + 1]);
    wasSubhead = isSubhead;
    if (items.length > 0) {
      guessed("text-list", line.text);
      blocks.push(list(items));
      at += items.length;
    } else if (separator.test(line.text)) {
      guessed("text-rule", line.text);
      blocks.push({ type: "rule" });
      at += 1;
    } else if (isSubhead) {
      guessed("text-subhead", line.text);
      blocks.push({ type: "subhead", content: [{ type: "text", text: line.text }] });
      at += 1;
    } else if (short.length > 1) {
      guessed("text-short-lines", short.join(" / "));
      blocks.push(brokenParagraph(short));
      at += short.length;
    } else {
      blocks.push(paragraph(line.text));
      at += 1;
    }
  }
  return blocks;
}

/** Lines of verse, of an address, of a score: all of a block short, and none of it something else. */
function shortLinesAt(lines: readonly Line[], start: number): readonly string[] {
  if (lines[start]?.gap !== true && start > 0) return [];
  const texts: string[] = [];
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || (at > start && line.gap)) break;
    const plain = !separator.test(line.text) && itemsFrom(lines, at).length === 0;
    if (line.text.length > shortLine || !plain) return [];
    texts.push(line.text);
  }
  return texts;
}

function list(items: readonly ListMarker[]): NodeJson {
  const content = items.map(({ text }) => ({ type: "listItem", content: [paragraph(text)] }));
  const start = items[0]?.number;
  if (start === undefined) return { type: "bulletList", content };
  return { type: "orderedList", ...(start === 1 ? {} : { attrs: { start } }), content };
}

function paragraph(text: string): NodeJson {
  return { type: "paragraph", content: [{ type: "text", text }] };
}

function brokenParagraph(lines: readonly string[]): NodeJson {
  const content = lines.flatMap((text, index) => [
    ...(index === 0 ? [] : [{ type: "hardBreak" }]),
    { type: "text", text },
  ]);
  return { type: "paragraph", content };
}
