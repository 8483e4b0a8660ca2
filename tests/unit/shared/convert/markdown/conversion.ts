import type { NodeJson } from "#shared/article/article.ts";
import { toDocumentJson } from "#shared/article/document-json.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import type { ReadContext, Story, WriteContext } from "#shared/convert/story.ts";

/** Ids in the order they are made: new-1, new-2. */
export function createReading(): ReadContext {
  let count = 0;
  return {
    newId() {
      count += 1;
      return `new-${count}`;
    },
    now: "2026-11-23T12:00:00Z",
  };
}

export const writing: WriteContext = {
  creditFormat: "{credit}",
  disclosure: { made: "AI-generated image", altered: "Image altered with AI" },
  readingMinutes: 1,
  fileOf: (picture) => (picture === "p1" ? "talks.jpg" : undefined),
  audience: "desk",
};

const dates = { created: "2026-11-23T10:00:00Z", updated: "2026-11-23T10:00:00Z" };

/** A story with these blocks as its body, and two pictures: one with a file, one without. */
export function storyOf(...body: readonly NodeJson[]): Story {
  const document = parseDocument(
    {
      type: "doc",
      content: [{ type: "headline" }, { type: "standfirst" }, { type: "byline" }, ...body],
    },
    "test",
  );
  if (!document.ok) throw new Error(JSON.stringify(document.failure));
  const picture = (
    id: string,
  ): Story["pictures"] extends ReadonlyMap<string, infer P> ? P : never => ({
    format: 1,
    id,
    file: null,
    creditLine: "Getty",
    ...dates,
  });
  return {
    article: { format: 1, id: "a", language: "en", status: "draft", ...dates },
    document: document.value,
    pictures: new Map([
      ["p1", picture("p1")],
      ["p2", picture("p2")],
    ]),
  };
}

/** The blocks after headline, standfirst and byline. */
export function bodyOf(story: Story): readonly NodeJson[] {
  return (toDocumentJson(story.document).content ?? []).slice(3);
}

/** A text without its front matter. */
export function belowFrontMatter(text: string): string {
  return text.replace(/^---\n[^]*?\n---\n\n?/u, "");
}

export function paragraph(...content: readonly (string | NodeJson)[]): NodeJson {
  return {
    type: "paragraph",
    content: content.map((part) =>
      typeof part === "string" ? { type: "text", text: part } : part,
    ),
  };
}

export function marked(
  text: string,
  ...marks: readonly (string | { type: string; attrs?: object })[]
): NodeJson {
  return {
    type: "text",
    text,
    marks: marks.map((mark) => (typeof mark === "string" ? { type: mark } : mark)) as NonNullable<
      NodeJson["marks"]
    >,
  };
}
