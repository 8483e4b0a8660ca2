import type { Node } from "prosemirror-model";
import { textOfField } from "../../article/document-queries.ts";
import type { PictureUseAttributes } from "../../article/nodes/picture-use.ts";
import { printCredit } from "../../picture/credit-line/print-credit.ts";
import type { ReportCollector } from "../report.ts";
import type { Story, WriteContext } from "../story.ts";
import { fromPlainText } from "./from-plain-text.ts";

/**
 * Reads the written text again and reports what `fromPlainText` would take for something else. This
 * is how the promise is kept that plain text of ours comes back as it was, or says where it does not.
 */
export function reportReadBack(
  story: Story,
  text: string,
  context: WriteContext,
  add: ReportCollector["add"],
): void {
  let made = 0;
  const newId = (): string => String((made += 1));
  const back = fromPlainText(text, { newId, now: story.article.created }).story;
  const before = partsOf(story, context);
  const after = partsOf(back, context);
  for (const [index, part] of before.frame.entries())
    if (part !== after.frame[index])
      add("changed", "text-reads-differently", part || after.frame[index]);
  const lost = before.body.findIndex((part, index) => part !== after.body[index]);
  if (lost !== -1) add("changed", "text-reads-differently", before.body[lost]);
  else if (after.body.length > before.body.length)
    add("changed", "text-reads-differently", after.body[before.body.length]);
}

type Parts = { readonly frame: readonly string[]; readonly body: readonly string[] };

function partsOf({ document, article, pictures }: Story, context: WriteContext): Parts {
  const lead = document.children.find(({ type }) => type.name === "leadPicture");
  const use = lead?.attrs as PictureUseAttributes | undefined;
  const frame = (["headline", "standfirst", "byline"] as const).map((name) =>
    textOfField(document, name),
  );
  return {
    frame: [
      ...frame,
      article.dateline ?? "",
      lead?.textContent ?? "",
      use === undefined ? "" : printCredit(pictures.get(use.picture), use.credit, context).credit,
    ],
    body: document.children
      .slice(lead === undefined ? 3 : 4)
      .map(blockText)
      .filter((part) => part !== ""),
  };
}

/** A block as one string that tells a list from a paragraph, and nothing of its marks. */
function blockText(block: Node): string {
  if (block.type.name === "paragraph" && block.content.size === 0) return "";
  const leaf = (node: Node): string => node.type.spec.leafText?.(node) ?? `<${node.type.name}>`;
  const text = block.textBetween(0, block.content.size, "\u0000", leaf);
  return block.type.name === "paragraph" ? text : `${text}\u0001${block.type.name}`;
}
