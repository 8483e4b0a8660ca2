import type { NodeJson } from "../../article/article.ts";
import { plainTextOf } from "../../article/document-queries.ts";
import { parseDocument } from "../../article/parse-document.ts";
import { createReport, type Report } from "../report.ts";
import type { ReadContext, Story } from "../story.ts";
import { fromForeignKeys, isOwnFrontMatter } from "./front-matter/from-foreign-keys.ts";
import { readEnvelope } from "./front-matter/read-envelope.ts";
import { withFrameAttributes } from "./front-matter/read-frame.ts";
import { splitFrontMatter, type SplitText } from "./front-matter/split-front-matter.ts";
import { createPictureShelf, type PictureShelf } from "./pictures/create-picture-shelf.ts";
import { readPictures } from "./pictures/read-pictures.ts";
import { readAsText, readSource } from "./read/read-source.ts";
import type { Reading } from "./read/reading.ts";

/**
 * Reads Markdown (CommonMark with GFM) as a story: what `toMarkdown` wrote as the story it was, and
 * any other text as well as it can be understood, with a report of what was guessed, kept and
 * dropped. Never throws, whatever the text is.
 */
export function fromMarkdown(text: string, context: ReadContext): { story: Story; report: Report } {
  const report = createReport();
  const lines = text.replace(/^\uFEFF/u, "").replaceAll(/\r\n?/gu, "\n");
  const { fields: written, body, unread } = splitFrontMatter(lines);
  const fields = isOwnFrontMatter(written) ? written : fromForeignKeys(written, report.add);
  const pictures = createPictureShelf(context, report.add);
  readPictures(fields["pictures"], pictures, context, report.add);

  const content = readContent(body, fields, pictures, report.add);
  const whole = {
    type: "doc",
    content: unread === undefined ? content : keep(unread, content, report.add),
  };
  const document = parseDocument(withFrameAttributes(whole, fields, report.add), "markdown");
  if (!document.ok)
    throw new Error(
      `Markdown was read into a broken document: ${JSON.stringify(document.failure)}`,
    );

  const language = guessLanguage(plainTextOf(document.value));
  if (typeof fields["language"] !== "string")
    report.add("guessed", "markdown-language-guessed", language);
  const article = readEnvelope(fields, language, context, report.add);
  return {
    story: { article, document: document.value, pictures: pictures.records },
    report: report.entries,
  };
}

function readContent(
  body: string,
  fields: Readonly<Record<string, unknown>>,
  pictures: PictureShelf,
  add: Reading["add"],
): NodeJson[] {
  try {
    return readSource(body, fields, pictures, add);
  } catch (cause) {
    // Nested beyond the call stack, which no article is.
    if (!(cause instanceof RangeError)) throw cause;
    add("kept", "markdown-as-plain-text");
    return readAsText(body);
  }
}

/** Front matter that could not be read stands at the body's beginning, as it was. */
function keep(
  { text, language }: NonNullable<SplitText["unread"]>,
  content: readonly NodeJson[],
  add: Reading["add"],
): NodeJson[] {
  add("kept", "markdown-front-matter-kept", text);
  const block = {
    type: "codeBlock",
    attrs: { language },
    content: [{ type: "text", text: text.replace(/\n$/u, "") || " " }],
  };
  const first = content.findIndex(
    ({ type }) => !["headline", "standfirst", "byline", "leadPicture"].includes(type),
  );
  return content.toSpliced(first === -1 ? content.length : first, 0, block);
}

function guessLanguage(text: string): string {
  return /\p{Script=Arabic}/u.test(/\p{L}/u.exec(text)?.[0] ?? "") ? "ar" : "en";
}
