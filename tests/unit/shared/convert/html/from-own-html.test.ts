import { expect, it } from "vitest";
import { textOfField } from "#shared/article/document-queries.ts";
import { fromHtml } from "#shared/convert/html/from-html.ts";
import { toHtmlFragment } from "#shared/convert/html/to-html-fragment.ts";
import { forTheDesk, reading, storyOf } from "./html-contexts.ts";

function written(): string {
  return toHtmlFragment(storyOf("english-article.json"), {
    ...forTheDesk,
    creditFormat: "Photograph: {credit}",
  }).text;
}

it("believes the page where somebody changed it by hand", () => {
  const changed = written()
    .replace("Harbour strike enters second week", "Harbour strike enters third week")
    .replace('<p class="kicker">Ports</p>', '<p class="kicker">Shipping</p>')
    .replace('<p class="dateline">Northport, 3 November</p>', "")
    .replace("Photograph: Ines Moreau/AFP via Getty Images", "Photograph: Ines Moreau/AFP");
  const { story, report } = fromHtml(changed, reading());
  expect(textOfField(story.document, "headline")).toBe(
    "Harbour strike enters third week as talks stall",
  );
  const [lead] = story.pictures.values();
  expect([
    story.article.kicker,
    story.article.dateline,
    story.article.slug,
    lead?.creditLine,
  ]).toEqual(["Shipping", undefined, "HARBOUR-STRIKE", "Ines Moreau/AFP"]);
  expect(report).toEqual([
    { kind: "changed", code: "html-credit-changed", text: "Photograph: Ines Moreau/AFP" },
  ]);
});

it("gives every article and picture a new id, so that no page can claim somebody else's", () => {
  const { story } = fromHtml(written(), reading());
  expect([story.article.id, ...story.pictures.keys()].toSorted()).toEqual([
    "id-1",
    "id-2",
    "id-3",
    "id-4",
  ]);
});

it("leaves out what breaks its rules in a data block, field by field", () => {
  const hostile = written()
    .replace('"status":"ready"', '"status":"launched"')
    .replace('"commissionedLength":650', '"commissionedLength":"many","__proto__":{"x":1}')
    .replace('"id":"flag"', '"id":17');
  const { story, report } = fromHtml(hostile, reading());
  expect([story.article.status, story.article.commissionedLength]).toEqual(["draft", undefined]);
  expect(report).toEqual([
    { kind: "dropped", code: "html-data-refused", text: "17" },
    { kind: "dropped", code: "html-data-refused", text: "status" },
    { kind: "dropped", code: "html-data-refused", text: "commissionedLength" },
  ]);
});

it.each([
  ["is not JSON", (text: string) => text.replace('{"standfirst":1', "{standfirst")],
  ["has another form", (text: string) => text.replace('{"standfirst":1', '{"standfirst":2')],
  [
    "keeps an attribute that breaks the schema",
    (text: string) =>
      text
        .replace("<h2>", '<h2 data-kept="9">')
        .replace('"kept":{', '"kept":{"9":{"dir":"sideways"},'),
  ],
])("reads only what is visible when the data block %s", (_, damage) => {
  const { story, report } = fromHtml(damage(written()), reading());
  expect(textOfField(story.document, "headline")).toBe(
    "Harbour strike enters second week as talks stall",
  );
  expect([story.article.slug, story.article.kicker]).toEqual([undefined, "Ports"]);
  expect(report[0]).toEqual({ kind: "dropped", code: "html-data-refused" });
});

it("shows no content that a data block hides behind a box for unknown blocks", () => {
  const hiding = written()
    .replace("<hr>", '<hr><div class="unknown-block" data-kept="9"></div>')
    .replace(
      '"kept":{',
      '"kept":{"9":{"type":"paragraph","content":[{"type":"text","text":"hidden words"}]},',
    );
  const { story } = fromHtml(hiding, reading());
  expect(story.document.toString().includes("hidden words")).toBe(false);
  expect(story.document.textContent).toBe(
    fromHtml(written(), reading()).story.document.textContent,
  );
});

it("lets no exact text say other words than the page shows", () => {
  const lying = written().replace(
    "Three points",
    '<span class="exact" data-text="Nine">Three</span> points',
  );
  const { story } = fromHtml(lying, reading());
  expect(story.document.textContent.includes("Three points divide them")).toBe(true);
});
