import type { Report } from "../../report.ts";
import type { Story, WriteContext } from "../../story.ts";
import { createHtmlWriter } from "./create-html-writer.ts";
import { writeDataBlock } from "./data-block.ts";
import { writeFigure } from "./figure.ts";
import { writeFurniture } from "./furniture.ts";
import { element, lines, type Html } from "./markup.ts";
import { writeNewsArticle } from "./news-article.ts";

const above = new Set(["headline", "standfirst", "byline", "leadPicture"]);

/** Writes the `article` element, which is all of a fragment and the heart of a page. */
export function writeArticle(
  story: Story,
  context: WriteContext,
): { readonly html: Html; readonly report: Report; readonly direction: string } {
  const { writer, kept } = createHtmlWriter(story, context);
  const blocks = story.document.children;
  const lead = blocks.filter((block) => block.type.name === "leadPicture");
  const notes = blocks.filter((block) => block.type.name === "footnotes");
  const body = blocks.filter((block) => !above.has(block.type.name) && !notes.includes(block));
  const parts = [
    writeFurniture(writer),
    ...lead.map((picture) => writeFigure(writer, picture)),
    element("div", { class: "body" }, lines([writer.blocks(body)])),
    writer.blocks(notes),
    writeNewsArticle(writer),
  ];
  // Last, since all the writing above decides what it keeps.
  const data = writeDataBlock(writer, kept);
  const attributes = { class: "prose", lang: story.article.language, dir: writer.direction };
  return {
    html: element("article", attributes, lines([...parts, data])),
    report: writer.report.entries,
    direction: writer.direction,
  };
}
