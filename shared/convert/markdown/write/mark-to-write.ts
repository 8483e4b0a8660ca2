import type { MarkJson, NodeJson } from "../../../article/article.ts";
import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import { schema } from "../../../article/schema.ts";
import type { LineWriting } from "./writing.ts";

/**
 * How marks are written: in a form of their own, or as data because Markdown and HTML have no form
 * for them. All marks of a text that go as data go as one, so that their order stays.
 */
export type MarkToWrite = {
  readonly form: "link" | "language" | "data" | PlainMark;
  readonly marks: readonly MarkJson[];
  /** Equal for equal marks. */
  readonly key: string;
};

const plainMarks = ["bold", "italic", "strike", "superscript", "subscript", "code"] as const;
type PlainMark = (typeof plainMarks)[number];

/** Settles how each mark of an inline node is written; a link that is not safe to follow is dropped and reported. */
export function findMarksToWrite(node: NodeJson, writing: LineWriting): readonly MarkToWrite[] {
  // A node of a kind we do not know travels whole, its marks with it.
  if (schema.nodes[node.type] === undefined) return [];
  const marks: MarkToWrite[] = [];
  const data: MarkJson[] = [];
  for (const mark of node.marks ?? []) {
    const href: unknown = mark.attrs?.["href"];
    if (mark.type === "link" && typeof href === "string" && !isSafeAddress(href)) {
      writing.add("dropped", "markdown-address-unsafe", href);
      continue;
    }
    const form = formOf(mark);
    if (form === "data") data.push(mark);
    else marks.push({ form, marks: [mark], key: JSON.stringify(mark) });
  }
  if (data.length > 0) marks.push({ form: "data", marks: data, key: JSON.stringify(data) });
  return marks;
}

function formOf(mark: MarkJson): MarkToWrite["form"] {
  const names = Object.keys(mark.attrs ?? {});
  // An empty title is not the same as none, and Markdown cannot tell them apart.
  if (mark.type === "link" && mark.attrs?.["title"] !== "")
    return names.every((name) => name === "href" || name === "title") ? "link" : "data";
  if (mark.type === "language") return names.every((name) => name === "lang") ? "language" : "data";
  return names.length === 0 ? (plainMarks.find((name) => name === mark.type) ?? "data") : "data";
}
