import type { Report } from "../report.ts";
import type { Story, WriteContext } from "../story.ts";
import { writeArticle } from "./writing/article.ts";

/** Writes an article as HTML for a page that is already there: the `article` element alone. */
export function toHtmlFragment(
  story: Story,
  context: WriteContext,
): { readonly text: string; readonly report: Report } {
  const { html, report } = writeArticle(story, context);
  return { text: `${html}\n`, report };
}
