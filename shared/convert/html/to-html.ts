import { textOfField } from "../../article/document-queries.ts";
import { localeOf } from "../../messages/locale.ts";
import { formatMessage } from "../../messages/messages.ts";
import type { Report } from "../report.ts";
import type { Story, PageContext } from "../story.ts";
import { writeArticle } from "./writing/article.ts";
import { element, lines, nothing, rawElement, text, type Html } from "./writing/markup.ts";

// No handler, frame, form or request can come of the page, whatever a later hand pastes into it.
// Scripts are not named: checkers take the two blocks of data for scripts that are refused.
const policy = [
  "script-src-attr 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Writes an article as a whole page that needs nothing else: its styles are in it. */
export function toHtml(
  story: Story,
  context: PageContext,
): { readonly text: string; readonly report: Report } {
  const { html, report, direction } = writeArticle(story, context);
  const attributes = { lang: story.article.language, dir: direction };
  const body = element("body", { class: "prose-page" }, lines([html]));
  const page = element("html", attributes, lines([writeHead(story, context.stylesheet), body]));
  return { text: `<!doctype html>\n${page}\n`, report };
}

function writeHead(story: Story, stylesheet: string): Html {
  const { article, document } = story;
  const description =
    article.searchDescription ?? article.trailText ?? textOfField(document, "standfirst");
  return element(
    "head",
    {},
    lines([
      element("meta", { charset: "utf-8" }),
      element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      element("title", {}, text(titleOf(story))),
      description === "" ? nothing : element("meta", { name: "description", content: description }),
      rawElement("style", {}, `\n${stylesheet}`),
    ]),
  );
}

function titleOf({ article, document }: Story): string {
  const titles = [article.searchTitle ?? "", textOfField(document, "headline"), article.slug ?? ""];
  // A page must have a title (WHATWG HTML, "The title element").
  return (
    titles.find((title) => title.trim() !== "") ??
    formatMessage(localeOf(article.language), "page.untitled")
  );
}
