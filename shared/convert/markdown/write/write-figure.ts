import type { PhrasingContent, RootContent } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import { isolate } from "../../../text/isolate.ts";
import { destinationOf, entryOfUse, printedBehind } from "../pictures/picture-entry.ts";
import { raw } from "./raw.ts";
import { writeInline } from "./write-inline.ts";
import type { Writing } from "./writing.ts";

/** Writes a figure: the image, and in the next line its caption with the credit in emphasis. */
export function writeFigure(node: NodeJson, writing: Writing): RootContent[] {
  const { picture, alt } = node.attrs as { picture: string; alt?: string };
  const { file, anchor } = entryOfUse(writing.entryOf(picture), node.attrs);
  const caption = writeInline(node.content?.[0]?.content, writing);
  const printed = isolate(printedBehind(writing.creditOf(node.attrs)), writing.direction);
  const line = [
    ...caption,
    ...(caption.length > 0 && printed !== "" ? [{ type: "text" as const, value: " " }] : []),
    ...(printed === "" ? captionEnd(caption) : [credited(printed)]),
  ];
  return [
    {
      type: "paragraph",
      children: [
        { type: "image", url: destinationOf(file, anchor), alt: alt ?? "" },
        ...(line.length === 0 ? [] : [raw("\n"), ...line]),
      ],
    },
  ];
}

function credited(printed: string): PhrasingContent {
  return { type: "emphasis", children: [{ type: "text", value: printed }] };
}

// Words in italics at the end of a caption are no credit where none is printed.
function captionEnd(caption: readonly PhrasingContent[]): PhrasingContent[] {
  return caption.at(-1)?.type === "emphasis" ? [raw("<!-- -->")] : [];
}
