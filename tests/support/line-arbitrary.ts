import fc from "fast-check";
import type { MarkJson, NodeJson } from "#shared/article/article.ts";
import type { Crop } from "#shared/article/crop.ts";
import {
  addressArbitrary,
  anyJson,
  direction,
  extra,
  shortText,
  someOf,
  textArbitrary,
  type Json,
} from "./text-arbitrary.ts";

/** The pictures of every story here. */
export const pictureIds = ["p1", "p2", "p3"] as const;
const side = fc
  .tuple(fc.integer({ min: 0, max: 9800 }), fc.integer({ min: 200, max: 10_000 }))
  .map(([start, length]) => [start / 1e4, Math.min(length, 10_000 - start) / 1e4] as const);
/** Crops, and now and then the whole picture. */
export const cropArbitrary: fc.Arbitrary<Crop | null> = fc.option(
  fc.tuple(side, side).map(([[x, width], [y, height]]) => ({ x, y, width, height })),
  { nil: null },
);
const useCredit = fc.option(
  fc
    .tuple(fc.constantFrom("text", "hidden"), shortText)
    .filter(([, words]) => words.trim() !== "")
    .map(([kind, words]) => ({ [kind]: words })),
  { nil: undefined, freq: 3 },
);
/** The attributes of a picture's use. */
export const pictureUse = fc
  .record({
    picture: fc.constantFrom(...pictureIds),
    alt: fc.option(shortText, { nil: undefined }),
    crop: cropArbitrary,
    credit: useCredit,
    captionFor: fc.option(fc.constant("ab".repeat(32)), { nil: undefined, freq: 4 }),
    more: extra,
  })
  .map(({ picture, alt, crop, credit, captionFor, more }) => ({
    picture,
    ...(alt === undefined ? {} : { alt }),
    ...(crop === null ? {} : { crop }),
    ...(credit === undefined ? {} : { credit }),
    ...(captionFor === undefined ? {} : { captionFor }),
    ...more,
  }));

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

/** Text under some of these marks. */
export function textWith(...allowed: readonly string[]): fc.Arbitrary<NodeJson> {
  const marks = fc.oneof(
    { weight: 2, arbitrary: noMarks },
    { weight: 1, arbitrary: marksOf(...allowed) },
  );
  return fc.tuple(textArbitrary, marks).map(([text, set]) => marked({ type: "text", text }, set));
}

/** Labels of footnotes. */
export const labels = fc.oneof(fc.constantFrom("1", "2", "A", "a", "note"), shortText);
/** A person in a byline, or in copy. */
export const contributor = fc
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
/** Anything that a paragraph may hold. */
export const inline: fc.Arbitrary<NodeJson> = fc.oneof(
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

/** Attributes as they are stored: none at all when there are none. */
export function attrsOf(...sets: readonly Json[]): { attrs?: Json } {
  const attrs: Json = Object.assign({}, ...sets) as Json;
  return Object.keys(attrs).length === 0 ? {} : { attrs };
}

/** Content as it is stored: none at all when there is none. */
export function contentOf(content: readonly NodeJson[]): { content?: readonly NodeJson[] } {
  return content.length === 0 ? {} : { content };
}

/** A block of inline nodes. */
export function textblock(
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
