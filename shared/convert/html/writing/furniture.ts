import type { Node } from "prosemirror-model";
import { formatMessage } from "../../../messages/messages.ts";
import type { HtmlWriter } from "./html-writer.ts";
import { element, join, nothing, text, type Html } from "./markup.ts";
import { plainLine } from "./plain-line.ts";
import { writePublishedDate } from "./published-date.ts";
import { writeTextBlock } from "./text-block.ts";

/** Writes all that stands above the body but the lead picture, in the order in which it is read. */
export function writeFurniture(writer: HtmlWriter): Html {
  const { article, document } = writer.story;
  const field = (name: string, tag: string): Html => {
    const node = findField(document, name);
    if (node === undefined) return nothing;
    return writeTextBlock(writer, node, { name: tag, className: name, whenEmpty: "leave out" });
  };
  return join(
    [
      paragraph(writer, "kicker", article.kicker),
      field("headline", "h1"),
      field("standfirst", "p"),
      field("byline", "p"),
      paragraph(writer, "dateline", article.dateline),
      writePublishedDate(writer),
      writeReadingTime(writer),
    ],
    "\n",
  );
}

function findField(document: Node, name: string): Node | undefined {
  return document.children.find((child) => child.type.name === name);
}

function paragraph(writer: HtmlWriter, className: string, value: string | undefined): Html {
  if (value === undefined || value === "") return nothing;
  return element("p", { class: className }, plainLine(writer, value));
}

function writeReadingTime(writer: HtmlWriter): Html {
  const minutes = writer.context.readingMinutes;
  if (minutes === 0) return nothing;
  const words = formatMessage(writer.locale, "page.reading-time", { minutes });
  const direction = writer.locale === "ar" ? "rtl" : "ltr";
  const attributes = {
    class: "reading-time",
    // The words are English on a page in any language but Arabic.
    ...(direction === writer.direction ? {} : { dir: direction }),
    ...(isIn(writer.story.article.language, writer.locale) ? {} : { lang: writer.locale }),
  };
  return element("p", attributes, text(words));
}

function isIn(language: string, locale: string): boolean {
  return language.toLowerCase().split("-")[0] === locale;
}
