import type { RootContent } from "mdast";
import type { NodeJson } from "../../article/article.ts";
import { toDocumentJson } from "../../article/document-json.ts";
import { parseUseCredit } from "../../article/use-credit.ts";
import { printCredit } from "../../picture/credit-line/print-credit.ts";
import { directionOfLanguage } from "../../text/direction.ts";
import { createReport, type Report } from "../report.ts";
import type { Story, WriteContext } from "../story.ts";
import { writeFrontMatter } from "./front-matter/write-front-matter.ts";
import { printTree } from "./markdown-syntax.ts";
import { listPictures } from "./pictures/list-pictures.ts";
import { toWritable } from "./writable-text.ts";
import { writeBody } from "./write/write-blocks.ts";
import { findNoteLabels } from "./write/write-footnotes.ts";
import type { LineWriting } from "./write/writing.ts";

const frame = new Set(["headline", "standfirst", "byline", "leadPicture"]);

/**
 * Writes a story as Markdown (CommonMark with GFM) that `fromMarkdown` reads back as the same story:
 * the head as YAML front matter, the body's blocks below it. docs/markdown-dialect.md has every form.
 */
export function toMarkdown(story: Story, context: WriteContext): { text: string; report: Report } {
  const report = createReport();
  const onReplaced = (text: string): void => {
    report.add("changed", "markdown-character-replaced", text);
  };
  const writable: Story = {
    article: toWritable(story.article, onReplaced) as Story["article"],
    document: story.document,
    pictures: new Map(
      [...story.pictures].map(([id, record]) => [
        id,
        toWritable(record, onReplaced) as typeof record,
      ]),
    ),
  };
  const document = toWritable(toDocumentJson(story.document), onReplaced) as NodeJson;
  const entries = listPictures(writable, context, report.add);
  const writing: LineWriting = {
    add: report.add,
    entryOf(picture) {
      const entry = entries.get(picture);
      if (entry === undefined) throw new Error(`The picture ${picture} is not listed`);
      return entry;
    },
    creditOf: (attrs) =>
      printCredit(
        writable.pictures.get(String(attrs?.["picture"])),
        parseUseCredit(attrs?.["credit"]),
        context,
      ),
    direction: story.article.direction ?? directionOfLanguage(story.article.language),
    oneLine: false,
    noteLabels: findNoteLabels(document),
  };
  const blocks = (document.content ?? []).filter(({ type }) => !frame.has(type));
  const head = writeFrontMatter(writable, document, entries, context, writing);
  const children = isBlank(blocks) ? [] : writeBody(blocks, writing);
  const body = printTree({ type: "root", children: children satisfies RootContent[] });
  return { text: body === "" ? head : `${head}\n${body}`, report: report.entries };
}

/** Whether a body is the one empty paragraph that every new article has. */
function isBlank([first, ...others]: readonly NodeJson[]): boolean {
  return (
    others.length === 0 &&
    first?.type === "paragraph" &&
    first.content === undefined &&
    first.attrs === undefined
  );
}
