import type { Element, Root } from "hast";
import { createReport, type Report } from "../report.ts";
import type { ReadContext, Story } from "../story.ts";
import type { DataBlock } from "./data-block.ts";
import { readDocument } from "./reading/document.ts";
import { readEnvelope } from "./reading/envelope.ts";
import { findArticle } from "./reading/find-article.ts";
import { readFlow } from "./reading/flow.ts";
import type { HtmlReader } from "./reading/html-reader.ts";
import { readLanguage } from "./reading/language.ts";
import { parsePage } from "./reading/parse-page.ts";
import { createPictures } from "./reading/pictures.ts";
import { readDataBlock } from "./reading/read-data-block.ts";

/**
 * Reads an article from a page or a piece of HTML. Nothing in it runs and nothing is fetched.
 * Our own form comes back as the article it was, but for its ids; of any other page the article
 * is found, and the report says what was guessed and what was left out.
 */
export function fromHtml(
  text: string,
  context: ReadContext,
): { readonly story: Story; readonly report: Report } {
  const page = parsePage(text);
  const found = readDataBlock(page);
  if (found.found === "sound") {
    try {
      return readStory(page, context, found);
    } catch (cause) {
      // What a data block keeps can break the document's rules; ProseMirror says so with a RangeError.
      if (!(cause instanceof RangeError)) throw cause;
    }
  }
  const read = readStory(parsePage(text), context, undefined);
  if (found.found === "none") return read;
  return { ...read, report: [{ kind: "dropped", code: "html-data-refused" }, ...read.report] };
}

function readStory(
  page: Root,
  context: ReadContext,
  own: { readonly data: DataBlock; readonly article: Element } | undefined,
): { readonly story: Story; readonly report: Report } {
  const report = createReport();
  const data = own?.data;
  const article = own?.article ?? findArticle(page, report);
  const { language, direction } = readLanguage(page, article, report);
  const pictures = createPictures(context, report, data);
  const reported = new Set<string>();
  const reader: HtmlReader = {
    context,
    report,
    data,
    language,
    direction,
    pictures,
    taken: new Set(),
    notes: [],
    flow: (content, place) => readFlow(reader, content, place),
    reportElement(code, tagName) {
      // The data blocks of our own form are read, and are no news.
      if (reported.has(tagName) || (data !== undefined && tagName === "script")) return;
      reported.add(tagName);
      report.add(code === "html-active-content" ? "dropped" : "changed", code, tagName);
    },
  };
  const { document, fields } = readDocument(reader, page, article);
  document.check();
  const envelope = readEnvelope(context, report, data, { language, direction, fields });
  return {
    story: { article: envelope, document, pictures: pictures.records },
    report: report.entries,
  };
}
