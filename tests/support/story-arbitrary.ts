import fc from "fast-check";
import type { MarkJson, NodeJson } from "#shared/article/article.ts";
import { articleStatuses } from "#shared/article/article.ts";
import { toDocumentJson } from "#shared/article/document-json.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import type { Story } from "#shared/convert/story.ts";
import type { UnsavedPicture } from "#shared/picture/picture.ts";

type Json = Readonly<Record<string, unknown>>;

// Text that has broken one converter or another (research notes on Markdown, HTML and paste).
const traps = [
  "**bold**", "*a*", "_b_", "__c__", "~~d~~", "`code`", "``", "~", "[link](http://x.org)", "![alt](x.jpg)",
  "[^1]", "[^1]: note", "[ref]: /x", "[x]", "[ ] task", "[!PULLQUOTE]", "[!EMBED]", "1. one", "1) one", "2019. That",
  "- dash", "+ plus", "* star", "# hash", "#", "---", "***", "===", "> quote", "    four", "\ttab", "| a | b |",
  ":--", "```", "~~~", "<b>raw</b>", "<script>alert(1)</script>", "<!-- c -->", "<br>", "<div dir=\"rtl\">", "</div>",
  "&amp;", "&copy;", "&#x20;", "&", "<", ">", "\\", "\\*", "www.example.org", "https://example.org/a_(b)?c=d&e",
  "mail@example.org", "http://", "He said: “no”", "it’s", "«oui»", "قال الوزير", "日本語", "e\u0301", "\u00A0", "\u200F", "\u200B",
  "\uFEFF", "\u2028", "👩‍👩‍👧", "😀", "$&", "$1", "\n", "\r", "\r\n", "\n\n", "\f", "  ", " ", "!", "\"", "'", "`", "|", "…", "–", "— ",
]; // prettier-ignore

// NUL and vertical tab have no place in XML, YAML or HTML; converters answer for them in tests of their own.
const letters = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 6 })
  .map((text) => text.replaceAll(/[\0\v]/gu, "x"));

/** Text of at least one character: words, and what converters trip over. */
export const textArbitrary: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom("talks", "the ", " in", "Yerevan", ".", ", ", "a b"),
      },
      { weight: 3, arbitrary: fc.constantFrom(...traps) },
      { weight: 1, arbitrary: letters },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(""));

const shortText = fc.oneof(fc.constant(""), textArbitrary);
const dateArbitrary = fc.constantFrom("2026-11-23T10:00:00Z", "1999-01-31T23:59:59.123+04:30");

/** JSON as a newer Standfirst may have added it. */
const anyJson = fc.oneof(
  textArbitrary,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(textArbitrary, { maxLength: 2 }),
  fc.record({ of: textArbitrary, n: fc.integer() }),
);
const unknownKeys = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.dictionary(
      fc.constantFrom(
        "mood",
        "title",
        "extra",
        "credit_line",
        "search_title",
        "tags",
        "a key: #x",
        "unread",
      ),
      anyJson,
      { minKeys: 1, maxKeys: 2, noNullPrototype: true },
    ),
  },
);
const extra = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.dictionary(fc.constantFrom("mood", "glow", "--x>", "extra"), anyJson, {
      minKeys: 1,
      maxKeys: 2,
      noNullPrototype: true,
    }),
  },
);
const direction = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constantFrom<Json[]>({ dir: "ltr" }, { dir: "rtl" }) },
);

const addressArbitrary = fc.oneof(
  fc.constantFrom(
    "https://example.org/", "http://example.org/a b", "/relative", "#part", "mailto:desk@example.org", "tel:+374", "",
    "https://example.org/(x", "https://example.org/a)b(c)", "https://example.org/?a=1&copy=2", "http://x.org/\"q\"", "a|b",
    "www.example.org", "<x>", "https://example.org/\\*", "https://xn--e1afmkfd.org/é", "a\nb", "*", "https://example.org/a_b_c",
  ), // prettier-ignore
);

const pictureIds = ["p1", "p2", "p3"] as const;
const pictureUse = fc
  .record({
    picture: fc.constantFrom(...pictureIds),
    alt: fc.option(shortText, { nil: undefined }),
    more: extra,
  })
  .map(({ picture, alt, more }) => ({ picture, ...(alt === undefined ? {} : { alt }), ...more }));

/** Gives each of these an even chance of being there, and leaves out what is not. */
function someOf<T>(
  values: Readonly<Record<string, fc.Arbitrary<T>>>,
): fc.Arbitrary<Record<string, T>> {
  return fc.record(values, { requiredKeys: [] }).map((chosen) => chosen as Record<string, T>);
}

const unknownMark = fc.record({
  type: fc.constantFrom("glow", "note"),
  attrs: fc.record({ of: anyJson }),
});

function marksOf(...allowed: readonly string[]): fc.Arbitrary<readonly MarkJson[]> {
  const plain = (name: string): fc.Arbitrary<MarkJson> =>
    extra.map((more) => ({ type: name, ...attrsOf(more) }));
  const every: Record<string, fc.Arbitrary<MarkJson>> = {
    link: fc
      .record({
        href: addressArbitrary,
        title: fc.option(shortText, { nil: undefined }),
        more: extra,
      })
      .map(({ href, title, more }) => ({
        type: "link",
        attrs: { href, ...(title === undefined ? {} : { title }), ...more },
      })),
    language: fc
      .record({ lang: fc.oneof(fc.constantFrom("fr", "hy-Latn", "ar"), shortText), more: extra })
      .map(({ lang, more }) => ({ type: "language", attrs: { lang, ...more } })),
    bold: plain("bold"),
    italic: plain("italic"),
    strike: plain("strike"),
    script: fc.oneof(plain("superscript"), plain("subscript")),
    code: plain("code"),
    unknownMark,
  };
  const one = someOf(
    Object.fromEntries(allowed.map((name) => [name, rarely(every[name] ?? plain(name))])),
  );
  return one.map((chosen) =>
    // The schema's order of marks, outermost first.
    Object.keys(every).flatMap((name) => {
      const mark = chosen[name];
      return mark === undefined || mark === null ? [] : [mark];
    }),
  );
}

function rarely<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { nil: null, freq: 1 });
}

const noMarks: fc.Arbitrary<readonly MarkJson[]> = fc.constant([]);

function marked(node: Json & { readonly type: string }, marks: readonly MarkJson[]): NodeJson {
  return { ...node, ...(marks.length === 0 ? {} : { marks }) };
}

function textWith(...allowed: readonly string[]): fc.Arbitrary<NodeJson> {
  const marks = fc.oneof(
    { weight: 2, arbitrary: noMarks },
    { weight: 1, arbitrary: marksOf(...allowed) },
  );
  return fc.tuple(textArbitrary, marks).map(([text, set]) => marked({ type: "text", text }, set));
}

const labels = fc.oneof(fc.constantFrom("1", "2", "A", "a", "note"), shortText);
const contributor = fc
  .record({
    name: shortText,
    id: fc.option(fc.constantFrom("ann", "", "b c"), { nil: undefined }),
    more: extra,
  })
  .map(({ name, id, more }) => ({
    type: "contributor",
    attrs: { ...(id === undefined ? {} : { id }), name, ...more },
  }));
const unknownInline = fc
  .record({ depth: anyJson })
  .map((attrs) => ({ type: "chart", attrs, content: [{ type: "text", text: "x" }] }));

const allMarks = ["link", "language", "bold", "italic", "strike", "script", "code", "unknownMark"];
const inlineAtom: fc.Arbitrary<NodeJson> = fc.oneof(
  { weight: 3, arbitrary: extra.map((more) => ({ type: "hardBreak", ...attrsOf(more) })) },
  { weight: 1, arbitrary: contributor },
  {
    weight: 2,
    arbitrary: labels.map((label) => ({ type: "footnoteReference", attrs: { label } })),
  },
  { weight: 2, arbitrary: pictureUse.map((attrs) => ({ type: "inlinePicture", attrs })) },
  { weight: 1, arbitrary: unknownInline },
);
const inline: fc.Arbitrary<NodeJson> = fc.oneof(
  { weight: 5, arbitrary: textWith(...allMarks) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        inlineAtom,
        fc.oneof({ weight: 4, arbitrary: noMarks }, { weight: 1, arbitrary: marksOf(...allMarks) }),
      )
      .map(([node, marks]) => (node.type === "chart" ? node : marked(node, marks))),
  },
);

/** Joins neighbours of equal marks, as every document has them joined. */
function joined(content: readonly NodeJson[]): NodeJson[] {
  const result: NodeJson[] = [];
  for (const node of content) {
    const last = result.at(-1);
    if (
      node.type === "text" &&
      last?.type === "text" &&
      JSON.stringify(last.marks) === JSON.stringify(node.marks)
    )
      result[result.length - 1] = { ...last, text: `${last.text ?? ""}${node.text ?? ""}` };
    else result.push(node);
  }
  return result;
}

function attrsOf(...sets: readonly Json[]): { attrs?: Json } {
  const attrs: Json = Object.assign({}, ...sets) as Json;
  return Object.keys(attrs).length === 0 ? {} : { attrs };
}

function contentOf(content: readonly NodeJson[]): { content?: readonly NodeJson[] } {
  return content.length === 0 ? {} : { content };
}

/** A block of inline nodes. */
function textblock(
  type: string,
  children: fc.Arbitrary<NodeJson>,
  attributes: fc.Arbitrary<Json> = fc.constant({}),
  maxLength = 4,
): fc.Arbitrary<NodeJson> {
  return fc
    .tuple(fc.array(children, { maxLength }), attributes, direction, extra)
    .map(([content, own, dir, more]) => ({
      type,
      ...attrsOf(own, dir, more),
      ...contentOf(joined(content)),
    }));
}

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

const documentJson: fc.Arbitrary<NodeJson> = fc
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

const article = fc
  .tuple(
    fc.record({
      format: fc.constant(1),
      id: fc.constant("01k9x2m4qf7t0000000000000a"),
      language: fc.constantFrom("en", "ar", "fr-CA", "hy"),
      status: fc.constantFrom(...articleStatuses),
      created: dateArbitrary,
      updated: dateArbitrary,
    }),
    someOf<unknown>({
      slug: shortText,
      webSlug: fc.constantFrom("talks", "a-b"),
      direction: fc.constantFrom("ltr", "rtl"),
      dateline: shortText,
      kicker: shortText,
      section: shortText,
      keywords: fc.array(shortText, { maxLength: 3 }),
      headlines: someOf({
        print: shortText,
        search: shortText,
        social: shortText,
        push: shortText,
      }),
      trailText: shortText,
      searchTitle: shortText,
      searchDescription: shortText,
      embargoUntil: dateArbitrary,
      legal: fc.oneof(
        fc.record({ flag: shortText }),
        fc.record({ flag: shortText, clearedBy: shortText }),
      ),
      corrections: fc.array(fc.record({ date: dateArbitrary, text: shortText }), { maxLength: 2 }),
      notesToDesk: shortText,
      commissionedLength: fc.integer({ min: 1, max: 9999 }),
      published: dateArbitrary,
      overrides: fc.array(
        fc.record({ by: shortText, at: dateArbitrary, check: shortText, reason: shortText }),
        { maxLength: 2 },
      ),
    }),
    unknownKeys,
  )
  .map(([base, more, unknown]) => ({ ...unknown, ...base, ...more }) as Story["article"]);

const record = fc
  .tuple(
    someOf<unknown>({
      file: fc.constant({ sha256: "ab".repeat(32), extension: "jpg", width: 4, height: 3 }),
      address: fc.constantFrom("https://example.org/photo.jpg", "photos/one two.jpg"),
      description: shortText,
      headline: shortText,
      creators: fc.array(
        fc.oneof(
          fc.record({ name: shortText }),
          fc.record({ name: shortText, jobTitle: shortText }),
        ),
        { maxLength: 2 },
      ),
      creditLine: shortText,
      source: shortText,
      supplyChain: fc.array(shortText, { maxLength: 2 }),
      copyrightNotice: shortText,
      usageTerms: shortText,
      webStatement: shortText,
      licensor: someOf({ name: shortText, url: shortText }),
      dateCreated: fc.constantFrom("2026-11", "2026-11-23T10:00:00"),
      place: shortText,
      altText: shortText,
      extendedDescription: shortText,
      digitalSourceType: shortText,
      dataMining: shortText,
      rights: someOf<unknown>({
        category: shortText,
        terms: fc.array(
          fc.record({
            effect: fc.constantFrom("allow", "deny"),
            action: shortText,
            until: shortText,
          }),
          { maxLength: 2 },
        ),
        restrictions: shortText,
        clearedBy: shortText,
      }),
      provenance: fc.dictionary(
        fc.constantFrom("creditLine", "headline"),
        fc.array(fc.record({ value: anyJson, origin: shortText }), { maxLength: 2 }),
        { maxKeys: 2, noNullPrototype: true },
      ),
    }),
    unknownKeys,
    dateArbitrary,
  )
  .map(
    ([fields, unknown, date]) =>
      ({ ...unknown, format: 1, file: null, created: date, updated: date, ...fields }) as Omit<
        UnsavedPicture,
        "id"
      >,
  );

/** Whole articles: every node, mark and attribute the schema has, with the records of their pictures. */
export const storyArbitrary: fc.Arbitrary<Story> = fc
  .tuple(article, documentJson, fc.tuple(record, record, record))
  .map(([head, json, records]) => {
    const document = parseDocument(json, "arbitrary");
    if (!document.ok) throw new Error(JSON.stringify(document.failure));
    const pictures = new Map(pictureIds.map((id, index) => [id, withId(id, records[index])]));
    return { article: head, document: document.value, pictures };
  });

function withId(id: string, fields: Omit<UnsavedPicture, "id"> | undefined): UnsavedPicture {
  if (fields === undefined) throw new Error(`No record for ${id}`);
  return { id, ...fields };
}

/**
 * What must be the same of a story on its way out and back: all but ids, dates of the file and
 * revision. Pictures are numbered in order of first use, and stand without their bytes: a reader of
 * text has an address at most.
 */
export function comparable(story: Story): {
  article: unknown;
  document: unknown;
  pictures: readonly unknown[];
} {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  const renumber = (node: NodeJson): NodeJson => {
    const uses = ["leadPicture", "figure", "inlinePicture"].includes(node.type);
    return {
      ...node,
      ...(uses && node.attrs !== undefined
        ? { attrs: { ...node.attrs, picture: numberOf(String(node.attrs["picture"])) } }
        : {}),
      ...(node.content === undefined ? {} : { content: node.content.map(renumber) }),
    };
  };
  const document = renumber(toDocumentJson(story.document));
  for (const id of story.pictures.keys()) numberOf(id);
  const pictures = [...numbers].map(([id]) => {
    const picture = story.pictures.get(id);
    return picture === undefined
      ? null
      : without(picture, "id", "revision", "created", "updated", "file", "address");
  });
  return {
    article: without(story.article, "id", "revision", "created", "updated"),
    document,
    pictures,
  };
}

function without(fields: object, ...keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));
}
