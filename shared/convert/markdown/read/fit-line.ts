import type { MarkType } from "prosemirror-model";
import type { NodeJson } from "../../../article/article.ts";
import { schema, type nodes } from "../../../article/schema.ts";
import { joinText, textOf } from "./join-text.ts";
import type { Reading } from "./reading.ts";

/** The nodes that hold a line with less in it than a paragraph. */
export type LineType = Extract<
  keyof typeof nodes,
  "headline" | "standfirst" | "byline" | "caption" | "pullQuoteText" | "attribution" | "relatedLink"
>;

/** Keeps of a line what the node may hold: words always, formatting and things where they have a place. */
export function fitLine(
  type: LineType,
  content: readonly NodeJson[],
  reading: Pick<Reading, "add">,
): NodeJson[] {
  const unfit: string[] = [];
  const fitted = content.flatMap((node): NodeJson[] => {
    const { marks, ...bare } = node;
    const own = marks?.filter((mark) => allowsMark(type, mark.type)) ?? [];
    if (own.length < (marks?.length ?? 0)) unfit.push(textOf([node]));
    const marked = own.length === 0 ? {} : { marks: own };
    if (node.type === "text" || (node.type === "contributor" && type === "byline"))
      return [{ ...bare, ...marked }];
    const text = textOf([node]);
    if (text !== "") return [{ type: "text", text, ...marked }];
    reading.add("dropped", "markdown-inline-dropped", node.type);
    return [];
  });
  if (unfit.length > 0) reading.add("dropped", "markdown-formatting-dropped", unfit.join(" "));
  return joinText(fitted);
}

function allowsMark(type: LineType, mark: string): boolean {
  const known: MarkType | undefined = schema.marks[mark];
  return schema.nodes[type].allowsMarkType(known ?? schema.marks.unknownMark);
}
