import fc from "fast-check";

/** Any JSON object. */
export type Json = Readonly<Record<string, unknown>>;

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

/** Text that may be empty. */
export const shortText = fc.oneof(fc.constant(""), textArbitrary);
/** Dates with time and offset. */
export const dateArbitrary = fc.constantFrom(
  "2026-11-23T10:00:00Z",
  "1999-01-31T23:59:59.123+04:30",
);

/** JSON as a newer Standfirst may have added it. */
export const anyJson = fc.oneof(
  textArbitrary,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(textArbitrary, { maxLength: 2 }),
  fc.record({ of: textArbitrary, n: fc.integer() }),
);
/** Attributes of a newer Standfirst, now and then. */
export const extra = fc.oneof(
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
/** A direction that somebody set, now and then. */
export const direction = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constantFrom<Json[]>({ dir: "ltr" }, { dir: "rtl" }) },
);

/** Addresses that are safe to follow, and hard to write. */
export const addressArbitrary = fc.oneof(
  fc.constantFrom(
    "https://example.org/", "http://example.org/a b", "/relative", "#part", "mailto:desk@example.org", "tel:+374", "",
    "https://example.org/(x", "https://example.org/a)b(c)", "https://example.org/?a=1&copy=2", "http://x.org/\"q\"", "a|b",
    "www.example.org", "<x>", "https://example.org/\\*", "https://xn--e1afmkfd.org/é", "a\nb", "*", "https://example.org/a_b_c",
  ), // prettier-ignore
);

/** Gives each of these an even chance of being there, and leaves out what is not. */
export function someOf<T>(
  values: Readonly<Record<string, fc.Arbitrary<T>>>,
): fc.Arbitrary<Record<string, T>> {
  return fc.record(values, { requiredKeys: [] }).map((chosen) => chosen as Record<string, T>);
}
