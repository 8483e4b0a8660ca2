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
  let rest = items;
  for (let [item] = rest; item !== undefined; [item] = rest) {
    const outermost = findOutermost(rest, item);
    if (outermost === undefined) {
      written.push(...writeInlineNode(item.node, rest[1]?.node, written.at(-1), writing));
      rest = rest.slice(1);
      continue;
    }
    const run = rest.slice(0, outermost.length).map(({ node, marks }) => ({
      node,
      marks: marks.filter(({ key }) => key !== outermost.mark.key),
    }));
    const text = run.length === 1 && item.node.type === "text" ? item.node.text : undefined;
    written.push(...wrapInMark(outermost.mark, writeRun(run, writing), text));
    rest = rest.slice(outermost.length);
  }
  return written;
}

function findOutermost(
  items: readonly Marked[],
  first: Marked,
): { readonly mark: MarkToWrite; readonly length: number } | undefined {
  const candidates = first.marks.some(({ form }) => form !== "code")
    ? first.marks.filter(({ form }) => form !== "code")
    : first.marks;
  let best: { mark: MarkToWrite; length: number } | undefined;
  for (const mark of candidates) {
    const end = items.findIndex(({ marks }) => !carries(marks, mark));
    const length = end === -1 ? items.length : end;
    if (best === undefined || length > best.length) best = { mark, length };
  }
  return best;
}

function carries(marks: readonly MarkToWrite[], mark: MarkToWrite): boolean {
  const same = marks.some(({ key }) => key === mark.key);
  return mark.form === "code" ? same && marks.length === 1 : same;
}
