import { localeOf } from "../../../messages/locale.ts";
import { directionOfLanguage } from "../../../text/direction.ts";
import { createReport } from "../../report.ts";
import type { Story, WriteContext } from "../../story.ts";
import { writeBlocks } from "./blocks.ts";
import { numberFootnotes } from "./footnote-numbers.ts";
import type { HtmlWriter } from "./html-writer.ts";

/** Makes the writer of one article, and the place where it keeps what is out of sight. */
export function createHtmlWriter(
  story: Story,
  context: WriteContext,
): { readonly writer: HtmlWriter; readonly kept: Readonly<Record<string, unknown>> } {
  const kept: Record<string, unknown> = {};
  const report = createReport();
  let keys = 0;
  let saidSo = false;
  const writer: HtmlWriter = {
    story,
    context,
    direction: story.article.direction ?? directionOfLanguage(story.article.language),
    locale: localeOf(story.article.language),
    report,
    footnotes: numberFootnotes(story.document),
    keep(value) {
      if (context.audience === "public") {
        if (!saidSo) report.add("dropped", "html-unknown-left-out");
        saidSo = true;
        return undefined;
      }
      keys += 1;
      kept[String(keys)] = value;
      return String(keys);
    },
    blocks: (nodes) => writeBlocks(writer, nodes),
  };
  return { writer, kept };
}
