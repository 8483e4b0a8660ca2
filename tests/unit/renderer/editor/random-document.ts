import fc from "fast-check";
import type { NodeJson } from "#shared/article/article.ts";

const letters = fc.string({
  unit: fc.constantFrom("a", "b", "c", "ا", "ب", " ", "😀"),
  minLength: 0,
  maxLength: 8,
});

const inline = (marks: readonly string[]): fc.Arbitrary<readonly NodeJson[]> =>
  fc.array(
    fc
      .record({ text: letters, mark: fc.option(fc.constantFrom(...marks)) })
      .map(({ text, mark }): NodeJson => ({
        type: "text",
        text: text === "" ? "x" : text,
        ...(mark === null ? {} : { marks: [{ type: mark }] }),
      })),
    { maxLength: 3 },
  );

const block = (type: string, marks: readonly string[] = ["bold"]): fc.Arbitrary<NodeJson> =>
  inline(marks).map((content) => ({ type, content }));

const paragraph = block("paragraph");
const picture = (type: string): fc.Arbitrary<NodeJson> =>
  block("caption").map((caption) => ({ type, attrs: { picture: "p1" }, content: [caption] }));
const holder = (type: string, inside: fc.Arbitrary<NodeJson>): fc.Arbitrary<NodeJson> =>
  fc.array(inside, { minLength: 1, maxLength: 3 }).map((content) => ({ type, content }));

const bodyBlock = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  block("subhead"),
  picture("figure"),
  holder("quote", paragraph),
  holder("bulletList", holder("listItem", paragraph)),
  holder("table", holder("tableRow", holder("tableCell", paragraph))),
  fc
    .tuple(block("pullQuoteText", ["italic"]), block("attribution", ["italic"]))
    .map(([text, attribution]): NodeJson => ({ type: "pullQuote", content: [text, attribution] })),
  holder("relatedLinks", block("relatedLink", ["italic"])),
  fc.constant<NodeJson>({ type: "rule" }),
);

/** Documents of every shape: with and without lead picture and footnotes, fields full and empty. */
export const randomDocument: fc.Arbitrary<NodeJson> = fc
  .record({
    headline: block("headline", ["italic"]),
    standfirst: block("standfirst"),
    byline: block("byline", ["unknownMark"]).map(({ type, content }): NodeJson => ({
      type,
      content: content?.map(({ text }): NodeJson => ({ type: "text", text })),
    })),
    leadPicture: fc.option(picture("leadPicture")),
    body: fc.array(bodyBlock, { minLength: 1, maxLength: 5 }),
    footnotes: fc.option(holder("footnotes", holder("footnote", paragraph))),
  })
  .map(({ headline, standfirst, byline, leadPicture, body, footnotes }) => ({
    type: "doc",
    content: [
      headline,
      standfirst,
      byline,
      ...(leadPicture === null ? [] : [leadPicture]),
      ...body,
      ...(footnotes === null ? [] : [footnotes]),
    ],
  }));
