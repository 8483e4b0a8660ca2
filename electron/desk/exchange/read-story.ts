import { fromHtml } from "#shared/convert/html/from-html.ts";
import { fromJson } from "#shared/convert/json/from-json.ts";
import { fromMarkdown } from "#shared/convert/markdown/from-markdown.ts";
import { fromPlainText } from "#shared/convert/plain-text/from-plain-text.ts";
import type { Report } from "#shared/convert/report.ts";
import type { ReadContext, Story } from "#shared/convert/story.ts";
import type { Failure } from "#shared/failures.ts";
import { ok, type Result } from "#shared/result.ts";
import type { ReadFormat } from "./formats.ts";

/**
 * Reads a text in one of the forms we know.
 * @param name what failures call the file
 */
export function readStory(
  text: string,
  format: ReadFormat,
  name: string,
  context: ReadContext,
): Result<{ story: Story; report: Report }, Failure> {
  switch (format) {
    case "text":
      return ok(fromPlainText(text, context));
    case "markdown":
      return ok(fromMarkdown(text, context));
    case "html":
      return ok(fromHtml(text, context));
    case "json":
      return fromJson(text, name, context);
  }
}
