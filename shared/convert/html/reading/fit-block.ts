import type { Node } from "prosemirror-model";
import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import { schema } from "../../../article/schema.ts";
import { fitLine } from "./fit-line.ts";
import type { HtmlReader, Place } from "./html-reader.ts";

const { paragraph, quote, bulletList, listItem, inlinePicture } = schema.nodes;

/** Gives a block the form in which the place can hold it; nothing of its text is lost. */
export function fitBlock(reader: HtmlReader, block: Node, kind: Place["kind"]): readonly Node[] {
  if (kind === "block" || block.type.spec.group?.includes("flow") === true)
    return kind === "cell" ? fitCell(reader, block) : [block];
  const blocks = fitFlow(reader, block);
  return kind === "cell" ? blocks.flatMap((each) => fitCell(reader, each)) : blocks;
}

function fitFlow(reader: HtmlReader, block: Node): readonly Node[] {
  switch (block.type.name) {
    case "pullQuote":
      return [quote.create(null, paragraphsIn(reader, block))];
    case "relatedLinks":
      return [
        bulletList.create(
          null,
          block.children.map((link) => {
            const line = linked(link.children, String(link.attrs["address"]));
            return listItem.create(null, [fitLine(reader, paragraph, {}, line)]);
          }),
        ),
      ];
    case "embed": {
      const { address, title } = block.attrs as { address: string; title: string };
      const text = title === "" ? address : title;
      return text === "" ? [] : [paragraph.create(null, linked([schema.text(text)], address))];
    }
    default:
      return paragraphsIn(reader, block);
  }
}

function fitCell(reader: HtmlReader, block: Node): readonly Node[] {
  if (block.type === paragraph) return [block];
  reader.report.add("changed", "html-cell-flattened", block.textContent);
  if (block.type.name !== "figure") return paragraphsIn(reader, block);
  const use = { picture: String(block.attrs["picture"]), alt: block.attrs["alt"] as string | null };
  const image = paragraph.create(null, [inlinePicture.create(use)]);
  return [image, ...paragraphsIn(reader, block)];
}

function paragraphsIn(reader: HtmlReader, block: Node): readonly Node[] {
  const paragraphs: Node[] = [];
  const collect = (node: Node): boolean => {
    if (node.isTextblock && node.childCount > 0)
      paragraphs.push(
        node.type === paragraph ? node : fitLine(reader, paragraph, {}, node.children),
      );
    return !node.isTextblock;
  };
  if (collect(block)) block.descendants(collect);
  return paragraphs;
}

function linked(line: readonly Node[], address: string): readonly Node[] {
  if (address === "" || !isSafeAddress(address)) return line;
  return line.map((node) =>
    node.mark(schema.marks.link.create({ href: address }).addToSet(node.marks)),
  );
}
