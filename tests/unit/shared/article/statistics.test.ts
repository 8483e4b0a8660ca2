import { expect, it } from "vitest";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import type { NodeJson } from "#shared/article/article.ts";
import { countArticle } from "#shared/article/statistics.ts";

function article(...body: readonly NodeJson[]): ReturnType<typeof fromDocumentJson> {
  return fromDocumentJson({
    type: "doc",
    content: [
      { type: "headline", content: [{ type: "text", text: "Not counted here" }] },
      { type: "standfirst", content: [{ type: "text", text: "Four words stand first" }] },
      { type: "byline" },
      ...body,
    ],
  });
}

function paragraph(text: string): NodeJson {
  return { type: "paragraph", content: [{ type: "text", text }] };
}

function figure(caption: string): NodeJson {
  return {
    type: "figure",
    attrs: { picture: "p" },
    content: [{ type: "caption", content: [{ type: "text", text: caption }] }],
  };
}

it("counts the body, and captions and standfirst apart", () => {
  const document = article(
    paragraph("Nagorno-Karabakh is one word, it's said."),
    figure("Three caption words"),
    { type: "quote", content: [paragraph("two more")] },
  );
  expect(countArticle(document, "en")).toEqual({
    words: 8,
    captionWords: 3,
    standfirstWords: 4,
    pictures: 1,
    readingMinutes: 1,
  });
});

it("gives every further picture a second less, down to three", () => {
  const pictures = Array.from({ length: 20 }, () => figure("x"));
  // 12 + 11 + … + 4 = 72 seconds for nine, then eleven of 3 seconds: 105 seconds.
  expect(countArticle(article(...pictures), "en").readingMinutes).toBe(2);
});

it("counts Arabic words", () => {
  expect(countArticle(article(paragraph("قال وزير الخارجية إن المحادثات بدأت")), "ar").words).toBe(
    6,
  );
});

it("reads nothing in no time", () => {
  expect(countArticle(article({ type: "paragraph" }), "en").readingMinutes).toBe(0);
});
