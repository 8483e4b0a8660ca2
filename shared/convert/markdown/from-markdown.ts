import type { Heading, Root } from "mdast";
import type { NodeJson } from "../../article/article.ts";
import { plainTextOf } from "../../article/document-queries.ts";
import { parseDocument } from "../../article/parse-document.ts";
import { createReport, type Report } from "../report.ts";
import type { ReadContext, Story } from "../story.ts";
import { fromForeignKeys, isOwnFrontMatter } from "./front-matter/from-foreign-keys.ts";
import { readEnvelope } from "./front-matter/read-envelope.ts";
import { readFrame, withFrameAttributes } from "./front-matter/read-frame.ts";
import { splitFrontMatter } from "./front-matter/split-front-matter.ts";
import { parseTree } from "./markdown-syntax.ts";
import { createPictureShelf } from "./pictures/create-picture-shelf.ts";
import { readPictures } from "./pictures/read-pictures.ts";
import { findDefinitions } from "./read/find-definitions.ts";
import { fitLine } from "./read/fit-line.ts";
import { readBody } from "./read/read-blocks.ts";
import { readFootnotes } from "./read/read-footnotes.ts";
import { readInline } from "./read/read-inline.ts";
import type { Reading } from "./read/reading.ts";
import { limitNesting } from "./read/limit-nesting.ts";
import { findTraps } from "./read/find-traps.ts";

/**
 * Reads Markdown (CommonMark with GFM) as a story: what `toMarkdown` wrote as the story it was, and
 * any other text as well as it can be understood, with a report of what was guessed, kept and dropped.
 * Never throws, whatever the text is.
 */
export function fromMarkdown(text: string, context: ReadContext): { story: Story; report: Report } {
  const report = createReport();
  const lines = text.replace(/^\uFEFF/u, "").replaceAll(/\r\n?/gu, "\n");
  const { fields: written, body, unread } = splitFrontMatter(lines);
  const isOwn = isOwnFrontMatter(written);
  const fields = isOwn ? written : fromForeignKeys(written, report.add);
  const pictures = createPictureShelf(context, report.add);
  readPictures(fields["pictures"], pictures, context, report.add);
  const source = limitNesting(body, (line) => {
    report.add("changed", "markdown-nesting-flattened", line);
  });
  const traps = findTraps(source);
  if (traps.length > 0) report.add("kept", "markdown-hostile-kept");
  const kept: NodeJson[] = unread === undefined ? [] : [keep(unread, report.add)];

  const root = parseTree(source, traps);
  const { links, footnotes: notes } = findDefinitions(root);
  // Of two definitions of one name the first holds.
  const byIdentifier = new Map(links.toReversed().map((link) => [link.identifier, link]));
  const used = new Set<string>();
  const reading: Omit<Reading, "flow"> = {
    source,
    add: report.add,
    pictures,
    findDefinition(identifier) {
      used.add(identifier);
      return byIdentifier.get(identifier);
    },
  };
  const frame = readFrame(fields, reading);
  if (!("headline" in fields)) takeHeadline(root, frame, reading);
  const { blocks, footnoteAttributes, reading: inside } = readBody(root.children, reading);
  const footnotes = readFootnotes(notes, footnoteAttributes, inside);
  for (const link of links)
    if (!used.has(link.identifier)) report.add("dropped", "markdown-definition-unused", link.url);

  const all = [...kept, ...blocks];
  const content = [
    ...frame,
    ...(all.length === 0 ? [{ type: "paragraph" }] : all),
    ...(footnotes === undefined ? [] : [footnotes]),
  ];
  const json = withFrameAttributes({ type: "doc", content }, fields, report.add);
  const document = parseDocument(json, "markdown");
  if (!document.ok)
    throw new Error(
      `Markdown was read into a broken document: ${JSON.stringify(document.failure)}`,
    );
  const language = guessLanguage(plainTextOf(document.value));
  if (fields["language"] === undefined)
    report.add("guessed", "markdown-language-guessed", language);
  return {
    story: {
      article: readEnvelope(fields, language, context, report.add),
      document: document.value,
      pictures: pictures.records,
    },
    report: report.entries,
  };
}

function keep(
  { text, language }: { readonly text: string; readonly language: string },
  add: Reading["add"],
): NodeJson {
  add("kept", "markdown-front-matter-kept", text);
  return {
    type: "codeBlock",
    attrs: { language },
    content: [{ type: "text", text: text.replace(/\n$/u, "") || " " }],
  };
}

/** A text without a headline of its own begins with one: its first heading, when that is of the first level. */
function takeHeadline(root: Root, frame: NodeJson[], reading: Omit<Reading, "flow">): void {
  const [first] = root.children;
  if (first?.type !== "heading" || first.depth !== 1) return;
  const content = fitLine(
    "headline",
    readInline((first satisfies Heading).children, reading),
    reading,
  );
  if (content.length === 0) return;
  root.children.shift();
  frame[0] = { type: "headline", content };
  reading.add("guessed", "markdown-headline-guessed", content.map(({ text }) => text).join(""));
}

function guessLanguage(text: string): string {
  const letter = /\p{L}/u.exec(text)?.[0] ?? "";
  return /\p{Script=Arabic}/u.test(letter) ? "ar" : "en";
}
