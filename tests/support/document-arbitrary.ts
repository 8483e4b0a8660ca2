import fc from "fast-check";
import type { NodeJson } from "#shared/article/article.ts";
import {
  attrsOf,
  contentOf,
  contributor,
  inline,
  labels,
  pictureUse,
  textblock,
  textWith,
} from "./line-arbitrary.ts";
import {
  addressArbitrary,
  anyJson,
  extra,
  shortText,
  textArbitrary,
  type Json,
} from "./text-arbitrary.ts";

const paragraph = textblock("paragraph", inline);
const subhead = textblock(
  "subhead",
  inline,
  fc.constantFrom<Json[]>({}, { level: 1 }, { level: 3 }, { level: 6 }),
);
const caption = textblock(
  "caption",
  textWith("link", "bold", "italic", "language", "unknownMark"),
  undefined,
  2,
);
const figure = fc
  .tuple(pictureUse, caption)
  .map(([attrs, child]) => ({ type: "figure", attrs, content: [child] }));
const codeBlock = fc
  .record({
    language: fc.option(fc.constantFrom("js", "c++", "a b", "`", ""), { nil: undefined }),
    text: fc.oneof(
      fc.constant(""),
      fc.constantFrom("a\n\nb\n", "```\nx", "  y", "\n"),
      textArbitrary,
    ),
    more: extra,
  })
  .map(({ language, text, more }) => ({
    type: "codeBlock",
    ...attrsOf(language === undefined ? {} : { language }, more),
    // A carriage return ends a line wherever code is written as lines.
    ...contentOf(text === "" ? [] : [{ type: "text", text: text.replaceAll("\r", "") || "x" }]),
  }));
const rule = extra.map((more) => ({ type: "rule", ...attrsOf(more) }));
const unknownBlock = fc.record({ mood: anyJson }).map((attrs) => ({
  type: "hologram",
  attrs,
  content: [{ type: "text", text: "hello" }],
}));
const quiet = ["italic", "language", "unknownMark"];
const pullQuote = fc
  .tuple(
    textblock("pullQuoteText", textWith(...quiet), undefined, 2),
    textblock("attribution", textWith(...quiet), undefined, 2),
    extra,
  )
  .map(([text, attribution, more]) => ({
    type: "pullQuote",
    ...attrsOf(more),
    content: [text, attribution],
  }));
const embed = fc
  .record({
    address: addressArbitrary,
    title: fc.option(shortText, { nil: undefined }),
    more: extra,
  })
  .map(({ address, title, more }) => ({
    type: "embed",
    attrs: { address, ...(title === undefined || title === "" ? {} : { title }), ...more },
  }));
const relatedLinks = fc
  .tuple(
    fc.array(
      textblock(
        "relatedLink",
        textWith(...quiet),
        addressArbitrary.map((address) => (address === "" ? {} : { address })),
        2,
      ),
      { minLength: 1, maxLength: 3 },
    ),
    extra,
  )
  .map(([content, more]) => ({ type: "relatedLinks", ...attrsOf(more), content }));

const align = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Json[]>({ align: "start" }, { align: "center" }, { align: "end" }),
  },
);
/** A table that every table syntax has: one header row, as many cells in each, aligned by column. */
const plainTable = fc
  .record({ columns: fc.integer({ min: 1, max: 3 }), rows: fc.integer({ min: 0, max: 2 }) })
  .chain(({ columns, rows }) =>
    fc.tuple(
      fc.array(align, { minLength: columns, maxLength: columns }),
      fc.array(fc.array(paragraph, { minLength: columns, maxLength: columns }), {
        minLength: rows + 1,
        maxLength: rows + 1,
      }),
    ),
  )
  .map(([alignments, rows]) => ({
    type: "table",
    content: rows.map((cells, row) => ({
      type: "tableRow",
      content: cells.map((cell, column) => ({
        type: row === 0 ? "tableHeader" : "tableCell",
        ...attrsOf(alignments[column] ?? {}),
        content: [cell],
      })),
    })),
  }));
const cell = fc
  .record({
    type: fc.constantFrom("tableCell", "tableHeader"),
    spans: fc.constantFrom<Json[]>({}, {}, { colspan: 2 }, { rowspan: 3 }, { colwidth: [120] }),
    align,
    more: extra,
    content: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
  })
  .map(({ type, spans, align: aligned, more, content }) => ({
    type,
    ...attrsOf(spans, aligned, more),
    content,
  }));
const anyTable = fc
  .array(
    fc
      .tuple(fc.array(cell, { minLength: 1, maxLength: 3 }), extra)
      .map(([content, more]) => ({ type: "tableRow", ...attrsOf(more), content })),
    { minLength: 1, maxLength: 3 },
  )
  .map((content) => ({ type: "table", content }));

function flow(depth: number): fc.Arbitrary<NodeJson> {
  const leaves: fc.WeightedArbitrary<NodeJson>[] = [
    { weight: 8, arbitrary: paragraph },
    { weight: 2, arbitrary: subhead },
    { weight: 2, arbitrary: figure },
    { weight: 1, arbitrary: codeBlock },
    { weight: 1, arbitrary: rule },
    { weight: 1, arbitrary: unknownBlock },
    { weight: 1, arbitrary: plainTable },
    { weight: 1, arbitrary: anyTable },
  ];
  if (depth === 0) return fc.oneof(...leaves);
  const inside = fc.array(flow(depth - 1), { minLength: 1, maxLength: 3 });
  const list = (
    type: string,
    item: string,
    attributes: fc.Arbitrary<Json>,
    itemAttributes: fc.Arbitrary<Json>,
  ): fc.Arbitrary<NodeJson> =>
    fc
      .tuple(
        fc.array(
          fc
            .tuple(inside, itemAttributes, extra)
            .map(([content, own, more]) => ({ type: item, ...attrsOf(own, more), content })),
          { minLength: 1, maxLength: 3 },
        ),
        attributes,
        extra,
      )
      .map(([content, own, more]) => ({ type, ...attrsOf(own, more), content }));
  const none = fc.constant({});
  return fc.oneof(
    ...leaves,
    { weight: 2, arbitrary: inside.map((content) => ({ type: "quote", content })) },
    { weight: 2, arbitrary: list("bulletList", "listItem", none, none) },
    {
      weight: 2,
      arbitrary: list(
        "orderedList",
        "listItem",
        fc.constantFrom<Json[]>(
          {},
          {},
          { start: 7 },
          { start: 0 },
          { start: -3 },
          { start: 999_999_999 },
        ),
        none,
      ),
    },
    {
      weight: 2,
      arbitrary: list("taskList", "taskItem", none, fc.constantFrom<Json[]>({}, { checked: true })),
    },
  );
}

const block = fc.oneof(
  { weight: 8, arbitrary: flow(2) },
  { weight: 1, arbitrary: pullQuote },
  { weight: 1, arbitrary: embed },
  { weight: 1, arbitrary: relatedLinks },
);
const footnotes = fc
  .tuple(
    fc.array(
      fc
        .tuple(labels, fc.array(flow(1), { minLength: 1, maxLength: 2 }), extra)
        .map(([label, content, more]) => ({
          type: "footnote",
          ...attrsOf(label === "" ? {} : { label }, more),
          content,
        })),
      { minLength: 1, maxLength: 3 },
    ),
    extra,
  )
  .map(([content, more]) => ({ type: "footnotes", ...attrsOf(more), content }));

/** Whole documents as they are stored. */
export const documentJson: fc.Arbitrary<NodeJson> = fc
  .record({
    headline: textblock("headline", textWith(...quiet), undefined, 3),
    standfirst: textblock("standfirst", textWith("link", "bold", ...quiet), undefined, 3),
    byline: textblock("byline", fc.oneof(textWith("unknownMark"), contributor), undefined, 4),
    lead: fc.option(fc.tuple(pictureUse, caption), { nil: null }),
    body: fc.array(block, { minLength: 1, maxLength: 5 }),
    notes: fc.option(footnotes, { nil: null, freq: 2 }),
    more: extra,
  })
  .map(({ headline, standfirst, byline, lead, body, notes, more }) => ({
    type: "doc",
    ...attrsOf(more),
    content: [
      headline,
      standfirst,
      byline,
      ...(lead === null ? [] : [{ type: "leadPicture", attrs: lead[0], content: [lead[1]] }]),
      ...body,
      ...(notes === null ? [] : [notes]),
    ],
  }));
