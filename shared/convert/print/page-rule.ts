import { textOfField } from "../../article/document-queries.ts";
import { countArticle } from "../../article/statistics.ts";
import { localeOf, type Locale } from "../../messages/locale.ts";
import { formatMessage } from "../../messages/messages.ts";
import type { Story } from "../story.ts";
import { cssString } from "./css-string.ts";

// A catchline longer than this would push the count off the line.
const longestCatchline = 44;

// Noncharacters stand for the two counters while the message is formatted: no text holds them.
const counters: ReadonlyMap<string, string> = new Map([
  ["\uFDD0", "counter(page)"],
  ["\uFDD1", "counter(pages)"],
]);

/**
 * The `@page` rule of a proof. Its margin boxes print on every page what a sub-editor sorts loose
 * sheets by: catchline, version, count and page (CSS Paged Media 3; Chromium 131 and later).
 */
export function proofPageRule(story: Story): string {
  const locale = localeOf(story.article.language);
  const { updated, language } = story.article;
  const words = formatMessage(locale, "proof.words", {
    count: countArticle(story.document, language).words,
  });
  const version = isolate(
    formatMessage(locale, "proof.version", { at: dayAndTime(locale, updated) }),
  );
  return pageRule(story, "margin: 28mm 42mm 25mm 25mm;", [
    box("top-left", [cssString(`${isolate(catchline(story))} · ${version}`)]),
    box("top-right", [cssString(`${isolate(words)} · `), ...pageOfPages(locale)]),
  ]);
}

/** The `@page` rule of a page as the reader sees it: margins, and the number of the page. */
export function readerPageRule(story: Story): string {
  return pageRule(story, "margin: 20mm 22mm;", [box("bottom-center", ["counter(page)"])]);
}

function pageRule({ article }: Story, margins: string, boxes: readonly string[]): string {
  const rtl = localeOf(article.language) === "ar";
  return `@page { ${rtl ? mirrored(margins) : margins} ${boxes
    .map((text) => (rtl ? mirrored(text) : text))
    .join(" ")} }\n`;
}

/** The catchline, else the beginning of the headline. */
function catchline({ article, document }: Story): string {
  const locale = localeOf(article.language);
  const name = [article.slug ?? "", textOfField(document, "headline")]
    .map((text) => text.replace(/\s+/gu, " ").trim())
    .find((text) => text !== "");
  const letters = [...new Intl.Segmenter().segment(name ?? formatMessage(locale, "page.untitled"))];
  const short = letters.slice(0, longestCatchline).map(({ segment }) => segment);
  return letters.length > longestCatchline ? `${short.join("")}…` : short.join("");
}

function dayAndTime(locale: Locale, at: string): string {
  return new Intl.DateTimeFormat(locale === "ar" ? "ar-u-nu-latn" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
  }).format(Date.parse(at));
}

function pageOfPages(locale: Locale): readonly string[] {
  const [page, pages] = counters.keys();
  return formatMessage(locale, "proof.page", { page, pages })
    .split(/(\uFDD0|\uFDD1)/u)
    .filter((part) => part !== "")
    .map((part) => counters.get(part) ?? cssString(part));
}

function box(place: string, content: readonly string[]): string {
  return `@${place} { content: ${content.join(" ")}; direction: ltr; white-space: nowrap; color: #444; font: 9pt "Inter Variable", "Noto Naskh Arabic Variable", sans-serif; }`;
}

/** Margin boxes have physical names and none that follow the direction. */
function mirrored(css: string): string {
  return css
    .replace("margin: 28mm 42mm 25mm 25mm", "margin: 28mm 25mm 25mm 42mm")
    .replace(/^@top-(left|right)/u, (_, side) => `@top-${side === "left" ? "right" : "left"}`)
    .replace("direction: ltr", "direction: rtl");
}

function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
