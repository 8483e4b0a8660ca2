declare const safe: unique symbol;

/**
 * HTML whose text and attributes are escaped. Only the functions of this file make it, so text
 * that went past the escaping does not compile.
 */
export type Html = string & { readonly [safe]: true };

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const voidElements = new Set(["br", "hr", "img", "input", "link", "meta"]);

/** Characters that HTML cannot hold in any spelling (WHATWG HTML, "control-character-reference"). */
const impossible = /(?![\t\n\f\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Whether a text holds characters that HTML cannot hold. */
export function holdsImpossible(value: string): boolean {
  return value.search(impossible) !== -1;
}

/** Writes text. Characters that HTML cannot hold are left out. */
export function text(value: string): Html {
  return value
    .replace(impossible, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;") as Html;
}

function attributeValue(value: string): string {
  return text(value).replaceAll('"', "&quot;");
}

/** Writes an element. Attributes that are undefined or false are left out; true stands alone. */
export function element(name: string, attributes: Attributes, content: Html = nothing): Html {
  let tag = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    tag += value === true ? ` ${attribute}` : ` ${attribute}="${attributeValue(String(value))}"`;
  }
  return `${tag}>${voidElements.has(name) ? "" : `${content}</${name}>`}` as Html;
}

/**
 * Writes a block of data, or of styles, that the browser does not read as markup.
 * @param content must not hold `</`; JSON passes through `dataJson` for that
 */
export function rawElement(
  name: "script" | "style",
  attributes: Attributes,
  content: string,
): Html {
  if (content.includes("</") || content.includes("<!--"))
    throw new RangeError(`A ${name} element would end early`);
  return element(name, attributes, content as Html);
}

/**
 * Writes JSON that can stand in a script element: `<` could end it, and U+2028 and U+2029 end a
 * line in older script engines.
 */
export function dataJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/** Joins pieces of HTML; empty ones leave no trace. */
export function join(parts: readonly Html[], between: "" | " " | "\n" = ""): Html {
  return parts.filter((part) => part !== "").join(between) as Html;
}

/** Joins pieces of HTML, each on its own line, for an element that stands round them. */
export function lines(parts: readonly Html[]): Html {
  return `\n${join(parts, "\n")}\n` as Html;
}

/** No HTML at all. */
export const nothing = "" as Html;
