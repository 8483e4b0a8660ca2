import type { Article } from "#shared/article/article.ts";
import { toDocumentJson } from "#shared/article/document-json.ts";
import { toHtmlFragment } from "#shared/convert/html/to-html-fragment.ts";
import { toHtml } from "#shared/convert/html/to-html.ts";
import { toJson } from "#shared/convert/json/to-json.ts";
import { toMarkdown } from "#shared/convert/markdown/to-markdown.ts";
import { toPlainText } from "#shared/convert/plain-text/to-plain-text.ts";
import { reportUseCredits } from "#shared/convert/report-use-credits.ts";
import type { Report } from "#shared/convert/report.ts";
import type { Story, PageContext } from "#shared/convert/story.ts";
import type { ExportFormat } from "#shared/desk-api/payloads.ts";
import { revisionOf } from "../../library/stored/revision.ts";

/**
 * Writes a story in one of the forms we know.
 * @param revision of an article that comes from a library; without one it is made of the content
 */
export function writeStory(
  story: Story,
  format: ExportFormat,
  context: PageContext,
  revision?: Article["revision"],
): { text: string; report: Report } {
  const { text, report } = write(story, format, context, revision);
  return { text, report: [...report, ...reportUseCredits(story.document)] };
}

function write(
  story: Story,
  format: ExportFormat,
  context: PageContext,
  revision: Article["revision"] | undefined,
): { text: string; report: Report } {
  switch (format) {
    case "text":
      return toPlainText(story, context);
    case "markdown":
      return toMarkdown(story, context);
    case "html":
      return toHtml(story, context);
    case "html-fragment":
      return toHtmlFragment(story, context);
    case "json":
      return { text: toJson(story, revision ?? revisionOfStory(story)), report: [] };
  }
}

function revisionOfStory({ article, document }: Story): Article["revision"] {
  return { id: revisionOf({ ...article, document: toDocumentJson(document) }), parent: null };
}
