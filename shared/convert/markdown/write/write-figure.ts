import type { PhrasingContent, RootContent } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import { destinationOf, entryOfUse } from "../pictures/picture-entry.ts";
import { raw } from "./raw.ts";
import { writeInline } from "./write-inline.ts";
import type { Writing } from "./writing.ts";

/** Writes a figure: the image, and in the next line its caption with the credit in emphasis. */
export function writeFigure(node: NodeJson, writing: Writing): RootContent[] {
  const { picture, alt } = node.attrs as { picture: string; alt?: string };
  const entry = writing.entryOf(picture);
  const { credit } = entry;
  const { file, anchor } = entryOfUse(entry, node.attrs);
  const caption = writeInline(node.content?.[0]?.content, writing);
  const credited: PhrasingContent[] =
    credit === "" ? [] : [{ type: "emphasis", children: [{ type: "text", value: credit }] }];
  const line = [
    ...caption,
    ...(caption.length > 0 && credited.length > 0 ? [{ type: "text" as const, value: " " }] : []),
    ...credited,
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
