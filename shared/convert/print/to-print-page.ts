import { textOfField } from "../../article/document-queries.ts";
import { localeOf } from "../../messages/locale.ts";
import { formatMessage } from "../../messages/messages.ts";
import { writeArticle } from "../html/writing/article.ts";
import { element, lines, rawElement, text } from "../html/writing/markup.ts";
import type { PageContext, Story } from "../story.ts";
import { proofPageRule, readerPageRule } from "./page-rule.ts";

/**
 * Writes an article for paper.
 * @param kind a proof to mark up, or the page as the reader sees it
 * @param fonts the address of the styles that bring the bundled fonts
 */
export function toPrintPage(
  story: Story,
  kind: "proof" | "page",
  context: PageContext & { readonly fonts: string },
): string {
  const { html, direction } = writeArticle(story, context);
  const { language, slug = "" } = story.article;
  const titles = [slug, textOfField(story.document, "headline")];
  const title =
    titles.find((name) => name.trim() !== "") ?? formatMessage(localeOf(language), "page.untitled");
  const rule = kind === "proof" ? proofPageRule(story) : readerPageRule(story);
  const head = element(
    "head",
    {},
    lines([
      element("meta", { charset: "utf-8" }),
      // The name a browser gives to a PDF.
      element("title", {}, text(title)),
      element("link", { rel: "stylesheet", href: context.fonts }),
      rawElement("style", {}, `\n${context.stylesheet}${rule}`),
    ]),
  );
  const body = element("body", { class: `prose-page ${kind}-page` }, lines([html]));
  return `<!doctype html>\n${element("html", { lang: language, dir: direction }, lines([head, body]))}\n`;
}
