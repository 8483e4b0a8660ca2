import { describe, expect, it } from "vitest";
import type { NodeJson } from "#shared/article/article.ts";
import { toDocumentJson } from "#shared/article/document-json.ts";
import { fromHtml } from "#shared/convert/html/from-html.ts";
import { toHtml } from "#shared/convert/html/to-html.ts";
import { fromMarkdown } from "#shared/convert/markdown/from-markdown.ts";
import { toMarkdown } from "#shared/convert/markdown/to-markdown.ts";
import { toPlainText } from "#shared/convert/plain-text/to-plain-text.ts";
import { fromPlainText } from "#shared/convert/plain-text/from-plain-text.ts";
import type { PageContext, Story } from "#shared/convert/story.ts";
import { comparable } from "../../../support/story-arbitrary.ts";
import { createReading, storyOf, writing } from "./markdown/conversion.ts";

const page: PageContext = { ...writing, stylesheet: "" };

function withFigure(attrs: Record<string, unknown>, ...content: NodeJson[]): Story {
  const caption = { type: "caption", ...(content.length === 0 ? {} : { content }) };
  return storyOf(
    { type: "figure", attrs: { picture: "p1", ...attrs }, content: [caption] },
    { type: "paragraph" },
  );
}

const rain = { type: "text", text: "Rain" };
const own = withFigure({ credit: { text: "Photo: the family" } }, rain);
const hidden = withFigure({ credit: { hidden: "It is our own logo" } }, rain);
// A caption that ends in what would be taken for the credit.
const trap = withFigure(
  { credit: { hidden: "A logo" } },
  { type: "text", text: "Rain " },
  {
    type: "text",
    text: "Getty",
    marks: [{ type: "italic" }],
  },
);

describe("a use that prints a credit of its own, or none", () => {
  it.each(Object.entries({ own, hidden, trap }))("comes back from Markdown: %s", (_, story) => {
    const read = fromMarkdown(toMarkdown(story, writing).text, createReading());
    expect([comparable(read.story), read.report]).toEqual([comparable(story), []]);
  });

  it.each(Object.entries({ own, hidden, trap }))("comes back from HTML: %s", (_, story) => {
    const read = fromHtml(toHtml(story, page).text, createReading());
    expect([comparable(read.story), read.report]).toEqual([comparable(story), []]);
  });

  it("shows it where the credit stands", () => {
    expect(toMarkdown(own, writing).text).toContain("![](talks.jpg)\nRain *Photo: the family*\n");
    expect(toHtml(own, page).text).toContain('<cite class="credit" data-own="">Photo: the family');
    expect(toPlainText(own, writing).text).toBe("Rain [Photo: the family]\n");
    expect(toMarkdown(hidden, writing).text).toContain("![](talks.jpg)\nRain\n");
    expect(toHtml(hidden, page).text).not.toContain("<cite");
    expect(toPlainText(hidden, writing).text).toBe("Rain\n");
  });

  it("keeps the credit of the picture itself out of it", () => {
    const { text } = toHtml(own, { ...page, audience: "public" });
    const { story } = fromHtml(text.replace("the family", "a friend"), createReading());
    const [picture] = story.pictures.values();
    expect(picture?.creditLine).toBe("Getty");
    expect(toDocumentJson(story.document).content?.[3]?.attrs?.["credit"]).toEqual({
      text: "Photo: a friend",
    });
    expect(text).not.toContain("hidden");
  });
});

describe("a picture that AI made", () => {
  const story = withFigure({}, rain);
  const record = story.pictures.get("p1");
  if (record === undefined) throw new Error("Expected a picture");
  const made = { ...record, digitalSourceType: "trainedAlgorithmicMedia" };
  const drawn: Story = { ...story, pictures: new Map([...story.pictures, ["p1", made]]) };

  it("says so in every form, and its credit comes back without it", () => {
    expect(toMarkdown(drawn, writing).text).toContain("\nRain *Getty · AI-generated image*\n");
    expect(toHtml(drawn, page).text).toContain(
      '<cite class="credit">Getty</cite> <span class="disclosure">AI-generated image</span>',
    );
    const { text } = toPlainText(drawn, writing);
    expect(text).toBe("Rain (AI-generated image) [Getty]\n");
    for (const read of [
      fromMarkdown(toMarkdown(drawn, writing).text, createReading()).story,
      fromHtml(toHtml(drawn, page).text, createReading()).story,
    ])
      expect(comparable(read)).toEqual(comparable(drawn));
  });
});

describe("a Latin credit in an article in Arabic", () => {
  const story = withFigure({}, { type: "text", text: "مطر" });
  const arabic: Story = { ...story, article: { ...story.article, language: "ar" } };
  const [open, close] = ["\u2068", "\u2069"];

  it("is isolated in text, and read without what isolates it", () => {
    const markdown = toMarkdown(arabic, writing).text;
    expect(markdown).toContain(`\nمطر *${open}Getty${close}*\n`);
    expect(markdown).toContain("credit: Getty\n");
    expect(comparable(fromMarkdown(markdown, createReading()).story)).toEqual(comparable(arabic));
    const plain = toPlainText(arabic, writing);
    expect(plain.text).toBe(`مطر [${open}Getty${close}]\n`);
    const lead = `عنوان\n\nمقدمة الخبر كلها.\n\nصورة [${open}Getty${close}]\n\nنص.\n`;
    const [picture] = fromPlainText(lead, createReading()).story.pictures.values();
    expect(picture?.creditLine).toBe("Getty");
    expect(toHtml(arabic, page).text).toContain('<cite class="credit"><bdi>Getty</bdi></cite>');
  });
});
