import { articleFormat, type NodeJson } from "../../article/article.ts";
import { fromDocumentJson } from "../../article/document-json.ts";
import { pictureFormat, type UnsavedPicture } from "../../picture/picture.ts";
import { createReport, type Report, type ReportCollector } from "../report.ts";
import type { ReadContext, Story } from "../story.ts";
import { bodyBlocks } from "./body-blocks.ts";
import { readDateline } from "./dateline.ts";
import { guessLanguage } from "./guess-language.ts";
import { readHead, type Head } from "./read-head.ts";
import { readLines, type Line } from "./read-lines.ts";
import { joinWrappedLines } from "./wrapped-lines.ts";

/**
 * Reads plain text as a reporter pastes it. Every rule is conservative: what is not surely furniture
 * stays copy, and each guess is in the report with its text (`docs/plain-text-rules.md`).
 */
export function fromPlainText(
  text: string,
  context: ReadContext,
): { story: Story; report: Report } {
  const report = createReport();
  const pasted = readLines(text);
  const lines = joinWrappedLines(pasted);
  const joined = lines.find((line, index) => line.text !== pasted[index]?.text);
  if (joined !== undefined) report.add("guessed", "text-wrapped-lines", joined.text);

  const head = readHead(lines);
  reportHead(head, report.add);
  const { dateline, body } = takeDateline(head.body);
  if (dateline !== undefined) report.add("guessed", "text-dateline", dateline);
  const blocks = bodyBlocks([...head.asides, ...body], head.headline !== "", (code, guess) => {
    report.add("guessed", code, guess);
  });
  const language = guessLanguage(text);
  report.add("guessed", "text-language", language);

  const { newId, now } = context;
  const article = {
    format: articleFormat,
    id: newId(),
    language,
    status: "draft" as const,
    ...(dateline === undefined ? {} : { dateline }),
    created: now,
    updated: now,
  };
  const picture = head.lead && leadPicture(newId(), head.lead.credit, now);
  const document = fromDocumentJson({
    type: "doc",
    content: [
      field("headline", head.headline),
      field("standfirst", head.standfirst),
      { type: "byline", content: head.byline.map(bylinePiece) },
      ...(picture === undefined
        ? []
        : [
            {
              type: "leadPicture",
              attrs: { picture: picture.id },
              content: [field("caption", head.lead?.caption ?? "")],
            },
          ]),
      ...(blocks.length === 0 ? [{ type: "paragraph" }] : blocks),
    ],
  });
  const pictures = new Map(picture === undefined ? [] : [[picture.id, picture]]);
  return { story: { article, document, pictures }, report: report.entries };
}

/** Takes the dateline out of the first paragraph, so that nothing stands twice. */
function takeDateline(body: readonly Line[]): {
  readonly dateline?: string;
  readonly body: readonly Line[];
} {
  const first = body[0];
  const found = first && readDateline(first.text);
  if (first === undefined || found === undefined) return { body };
  return { dateline: found.dateline, body: [{ ...first, text: found.copy }, ...body.slice(1)] };
}

function reportHead(head: Head, add: ReportCollector["add"]): void {
  if (head.headline !== "") add("guessed", "text-headline", head.headline);
  if (head.standfirst !== "") add("guessed", "text-standfirst", head.standfirst);
  if (head.byline.length > 0)
    add("guessed", "text-byline", head.byline.map((piece) => piece.text).join(""));
  for (const line of head.readingTimes) add("changed", "text-reading-time", line);
  if (head.lead === undefined) return;
  add("guessed", "text-lead-picture", head.lead.caption);
  add("guessed", "text-credit", head.lead.written);
}

function leadPicture(id: string, creditLine: string, now: string): UnsavedPicture {
  return { format: pictureFormat, id, file: null, creditLine, created: now, updated: now };
}

function bylinePiece({ kind, text }: Head["byline"][number]): NodeJson {
  return kind === "name" ? { type: "contributor", attrs: { name: text } } : { type: "text", text };
}

function field(type: string, text: string): NodeJson {
  return text === "" ? { type } : { type, content: [{ type: "text", text }] };
}
