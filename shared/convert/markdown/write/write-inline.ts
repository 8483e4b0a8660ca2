import type { PhrasingContent } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import { findMarksToWrite, type MarkToWrite } from "./mark-to-write.ts";
import { wrapInMark } from "./wrap-in-mark.ts";
import { writeInlineNode } from "./write-inline-node.ts";
import type { LineWriting } from "./writing.ts";

type Marked = { readonly node: NodeJson; readonly marks: readonly MarkToWrite[] };

/**
 * Turns a line of text with flat sets of marks into Markdown's tree. The mark that goes furthest is
 * outermost, so that overlaps are cut as rarely as can be; code is innermost, as Markdown wants it.
 */
export function writeInline(
  content: readonly NodeJson[] | undefined,
  writing: LineWriting,
): PhrasingContent[] {
  const items = (content ?? []).map((node) => ({ node, marks: findMarksToWrite(node, writing) }));
  return writeRun(items, writing);
}

function writeRun(items: readonly Marked[], writing: LineWriting): PhrasingContent[] {
  const written: PhrasingContent[] = [];
  let at = 0;
  for (let item = items[at]; item !== undefined; item = items[at]) {
    const outermost = findOutermost(items, at, item);
    if (outermost === undefined) {
      const betweenTexts = isBareText(items[at - 1]) && isBareText(items[at + 1]);
      written.push(...writeInlineNode(item.node, betweenTexts, writing));
      at += 1;
      continue;
    }
    const { mark, end } = outermost;
    const run = items.slice(at, end).map(({ node, marks }) => ({
      node,
      marks: marks.filter(({ key }) => key !== mark.key),
    }));
    const text = run.length === 1 && item.node.type === "text" ? item.node.text : undefined;
    written.push(...wrapInMark(mark, writeRun(run, writing), text));
    at = end;
  }
  return written;
}

function isBareText(item: Marked | undefined): boolean {
  return item?.node.type === "text" && item.marks.length === 0;
}

function findOutermost(
  items: readonly Marked[],
  start: number,
  first: Marked,
): { readonly mark: MarkToWrite; readonly end: number } | undefined {
  const candidates = first.marks.some(({ form }) => form !== "code")
    ? first.marks.filter(({ form }) => form !== "code")
    : first.marks;
  let best: { mark: MarkToWrite; end: number } | undefined;
  for (const mark of candidates) {
    let end = start + 1;
    for (let item = items[end]; item !== undefined && carries(item.marks, mark); item = items[end])
      end += 1;
    if (best === undefined || end > best.end) best = { mark, end };
  }
  return best;
}

function carries(marks: readonly MarkToWrite[], mark: MarkToWrite): boolean {
  const same = marks.some(({ key }) => key === mark.key);
  return mark.form === "code" ? same && marks.length === 1 : same;
}
