import type { Node } from "prosemirror-model";
import type { PictureUseAttributes } from "../../article/nodes/picture-use.ts";
import { printCredit } from "../../picture/credit-line/print-credit.ts";
import { directionOfLanguage } from "../../text/direction.ts";
import { createReport, type Report } from "../report.ts";
import type { Story, WriteContext } from "../story.ts";
import { reportReadBack } from "./read-back.ts";
import { reportUnwrittenFields } from "./unwritten-fields.ts";
import { createBlockWriter, type BlockWriter } from "./write-block.ts";

/**
 * Writes a story as plain text in reading order, in the form that `fromPlainText` knows: headline,
 * standfirst, byline, the lead picture's caption with its credit in
 * brackets, then the body with the dateline at its head.
 *
 * The text is read again on the spot: what would not come back as it went is in the report.
 */
export function toPlainText(story: Story, context: WriteContext): { text: string; report: Report } {
  const report = createReport();
  reportUnwrittenFields(story.article, context.audience, report.add);
  const writer = createBlockWriter(
    report.add,
    ({ attrs }) => {
      const { picture, credit } = attrs as PictureUseAttributes;
      const record = story.pictures.get(picture);
      const hasFile = record !== undefined && record.file !== null;
      return { ...printCredit(record, credit, context), hasFile };
    },
    story.article.direction ?? directionOfLanguage(story.article.language),
  );
  // Under the headline with other furniture below it, or close to it: so a standfirst is known.
  const hasFurniture = story.document.children.some(
    (block) =>
      block.type.name === "leadPicture" || (block.type.name === "byline" && block.childCount > 0),
  );
  const parts: string[] = [];
  const body: string[] = [];
  for (const block of story.document.children) {
    const text = writer.block(block);
    if (text === "") continue;
    if (block.type.name === "standfirst" && !hasFurniture)
      parts.push([parts.pop() ?? "", text].join("\n").trim());
    else if (isFrame(block)) parts.push(text);
    else body.push(text);
  }
  const text = `${[...parts, ...withDateline(story, body, writer)].join("\n\n")}\n`;
  reportReadBack(story, text, context, report.add);
  return { text, report: report.entries };
}

function isFrame(block: Node): boolean {
  return ["headline", "standfirst", "byline", "leadPicture"].includes(block.type.name);
}

/** A wire puts the dateline before the first words; where the body begins with no paragraph, it has its own line. */
function withDateline(
  story: Story,
  body: readonly string[],
  writer: BlockWriter,
): readonly string[] {
  const dateline = writer.line(story.article.dateline ?? "");
  if (dateline === "") return body;
  const first = story.document.children.find(
    ({ type }) => type.spec.group?.split(" ").includes("block") === true,
  );
  if (first?.type.name !== "paragraph" || writer.isEmpty(first)) return [dateline, ...body];
  return [`${dateline} – ${body[0] ?? ""}`, ...body.slice(1)];
}
