import type { Element } from "hast";
import { Mark, type MarkType } from "prosemirror-model";
import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import { schema } from "../../../article/schema.ts";
import { attribute, classesOf } from "./elements.ts";
import type { HtmlReader } from "./html-reader.ts";
import { attributesOf, keptFor } from "./kept.ts";

const { bold, italic, strike, superscript, subscript, code, link, language, unknownMark } =
  schema.marks;

const plain: Readonly<Record<string, MarkType>> = {
  b: bold,
  strong: bold,
  i: italic,
  em: italic,
  cite: italic,
  dfn: italic,
  var: italic,
  s: strike,
  strike,
  del: strike,
  sup: superscript,
  sub: subscript,
  code,
  kbd: code,
  samp: code,
  tt: code,
};

/** The marks round the content of an element: those around it and its own. */
export function marksInside(
  reader: HtmlReader,
  element: Element,
  around: readonly Mark[],
): readonly Mark[] {
  const style = attribute(element, "style") ?? "";
  const own = [markOf(reader, element, style), ...marksOfStyle(style)];
  return own.reduce<readonly Mark[]>((marks, mark) => mark?.addToSet(marks) ?? marks, around);
}

function markOf(reader: HtmlReader, element: Element, style: string): Mark | undefined {
  const kept = keptFor(reader.data, element);
  const name = element.tagName;
  if (name === "a") return linkOf(reader, element);
  if (name === "span" && classesOf(element).includes("unknown-mark"))
    return kept === undefined || isKnownMark(kept) ? undefined : unknownMark.create({ mark: kept });
  const lang = attribute(element, "lang");
  if (
    name === "span" &&
    lang !== undefined &&
    (reader.data !== undefined || lang !== reader.language)
  )
    return language.create(attributesOf(language, { lang }, kept));
  const type = Object.hasOwn(plain, name) ? plain[name] : undefined;
  if (type === undefined || undone(type, style)) return undefined;
  return type.create(attributesOf(type, {}, kept));
}

function isKnownMark(kept: Readonly<Record<string, unknown>>): boolean {
  const type = kept["type"];
  return typeof type !== "string" || Object.hasOwn(schema.marks, type);
}

function linkOf(reader: HtmlReader, element: Element): Mark | undefined {
  const href = attribute(element, "href");
  // An empty address says nothing; in our own form somebody has yet to write it.
  if (href === undefined || (href === "" && reader.data === undefined)) return undefined;
  if (!isSafeAddress(href)) {
    reader.report.add("dropped", "html-unsafe-address", href);
    return undefined;
  }
  const title = attribute(element, "title") ?? null;
  return link.create(attributesOf(link, { href, title }, keptFor(reader.data, element)));
}

// Google Docs wraps whole documents in <b style="font-weight:normal">.
function undone(type: MarkType, style: string): boolean {
  if (type === bold) return /font-weight:\s*(?:normal|[1-4]00)/i.test(style);
  return type === italic && /font-style:\s*normal/i.test(style);
}

function marksOfStyle(style: string): readonly Mark[] {
  if (style === "") return Mark.none;
  return [
    ...(/font-weight:\s*(?:bold|[6-9]00)/i.test(style) ? [bold.create()] : []),
    ...(/font-style:\s*italic/i.test(style) ? [italic.create()] : []),
    ...(/text-decoration[a-z-]*:[^;]*line-through/i.test(style) ? [strike.create()] : []),
    ...(/vertical-align:\s*super/i.test(style) ? [superscript.create()] : []),
    ...(/vertical-align:\s*sub\b/i.test(style) ? [subscript.create()] : []),
  ];
}
