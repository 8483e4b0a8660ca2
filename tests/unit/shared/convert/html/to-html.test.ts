import { expect, it } from "vitest";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import { toHtmlFragment } from "#shared/convert/html/to-html-fragment.ts";
import { toHtml } from "#shared/convert/html/to-html.ts";
import type { PageContext } from "#shared/convert/story.ts";
import { findNuHtmlChecker } from "../../../../support/nu-html-checker.ts";
import { fixture, forTheDesk, storyOf } from "./html-contexts.ts";

const checker = findNuHtmlChecker();
const withFiles: PageContext = {
  ...forTheDesk,
  creditFormat: "Photograph: {credit}",
  fileOf: (picture) => (picture === "flag" ? undefined : `pictures/${picture}.jpg`),
};

it.each(["english", "arabic"])("writes the %s article as its fixture shows it", (name) => {
  const { text, report } = toHtmlFragment(storyOf(`${name}-article.json`), withFiles);
  expect(text).toBe(fixture(`${name}-article.html`));
  expect(report).toEqual([]);
});

it.skipIf(!checker.ready)(
  `writes pages of which the Nu HTML checker says nothing${checker.ready ? "" : ` (skipped: ${checker.because})`}`,
  { timeout: 120_000 },
  () => {
    if (!checker.ready) return;
    const pages = ["english", "arabic"].flatMap((name) => {
      const story = storyOf(`${name}-article.json`);
      return (["desk", "public"] as const).map(
        (audience) => toHtml(story, { ...withFiles, audience }).text,
      );
    });
    expect(checker.check(pages)).toEqual([]);
  },
);

it("keeps the desk's own fields out of a page for readers, and says which", () => {
  const { text, report } = toHtml(storyOf("english-article.json"), {
    ...withFiles,
    audience: "public",
  });
  const own = [
    "HARBOUR-STRIKE",
    "Names a minor",
    "read back to him",
    "commissionedLength",
    "editorial",
    "layla",
  ];
  expect(own.filter((word) => text.includes(word))).toEqual([]);
  expect(report).toEqual([
    {
      kind: "dropped",
      code: "html-desk-only",
      text: "slug, headlines, legal, notesToDesk, commissionedLength",
    },
    { kind: "dropped", code: "html-desk-only", text: "rights" },
  ]);
});

it("writes no address that could run something, and says so", () => {
  const story = storyOf("english-article.json");
  const address = "java\tscript:alert(1)";
  const document = fromDocumentJson({
    type: "doc",
    content: [
      { type: "headline" },
      { type: "standfirst" },
      { type: "byline" },
      {
        type: "paragraph",
        content: [
          { type: "text", text: "a link", marks: [{ type: "link", attrs: { href: address } }] },
        ],
      },
      { type: "embed", attrs: { address, title: "a card" } },
      {
        type: "relatedLinks",
        content: [
          { type: "relatedLink", attrs: { address }, content: [{ type: "text", text: "an item" }] },
        ],
      },
    ],
  });
  const { text, report } = toHtmlFragment({ ...story, document }, forTheDesk);
  expect(text).toContain(`<div class="body">
<p>a link</p>
<div class="embed"><span class="embed-title">a card</span></div>
<aside class="related-links"><ul><li>an item</li></ul></aside>
</div>`);
  expect(report).toEqual(
    [1, 2, 3].map(() => ({
      kind: "dropped",
      code: "html-unsafe-address",
      text: "java script:alert(1)",
    })),
  );
});

it("lets no text end the blocks of data or begin markup", () => {
  const story = storyOf("english-article.json");
  const nasty = `</script><!--<script>"'&\u2028`;
  const article = { ...story.article, kicker: nasty, section: nasty, notesToDesk: nasty };
  const { text } = toHtmlFragment({ ...story, article }, forTheDesk);
  expect(text.match(/<\/?script|<!--/g)).toEqual(["<script", "</script", "<script", "</script"]);
  expect(text.split("\n")[1]).toBe(
    `<p class="kicker">&lt;/script&gt;&lt;!--&lt;script&gt;"'&amp;\u2028</p>`,
  );
});

it("gives a page without any headline a title all the same", () => {
  const story = storyOf("english-article.json");
  const document = fromDocumentJson({
    type: "doc",
    content: [
      { type: "headline" },
      { type: "standfirst" },
      { type: "byline" },
      { type: "paragraph" },
    ],
  });
  const { searchTitle: _, slug: __, ...article } = story.article;
  const { text } = toHtml({ ...story, article, document }, forTheDesk);
  expect(/<title>.*<\/title>/.exec(text)?.[0]).toBe("<title>Untitled</title>");
});
