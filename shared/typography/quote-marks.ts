/** The two signs round a quotation, with the space a language sets inside them. */
export type QuotePair = { readonly open: string; readonly close: string };

/** How a language quotes. */
export type QuoteMarks = {
  /** What the `"` key opens: outermost first, then what stands inside it. */
  readonly double: readonly [QuotePair, ...QuotePair[]];
  /** What the `'` key opens; null where that key is the apostrophe and nothing else. */
  readonly single: QuotePair | null;
  /** Text before `"` after which it opens although no space stands between. */
  readonly opensAfter?: RegExp;
};

const curly = { open: "\u201C", close: "\u201D" };
const curlySingle = { open: "\u2018", close: "\u2019" };
const angled = { open: "\u00AB", close: "\u00BB" };

// CLDR 48 (delimiters), with the narrow space of the Imprimerie nationale inside French guillemets.
// A language without a row keeps the straight signs: better plain than another language's.
const marks: Readonly<Record<string, QuoteMarks>> = {
  en: { double: [curly], single: curlySingle },
  fr: {
    double: [{ open: "\u00AB\u202F", close: "\u202F\u00BB" }, curly],
    single: null,
    // d’« Action », l’« homme »
    opensAfter: /\p{L}\u2019$/u,
  },
  de: {
    double: [{ open: "\u201E", close: "\u201C" }],
    single: { open: "\u201A", close: "\u2018" },
  },
  "de-ch": { double: [angled], single: { open: "\u2039", close: "\u203A" } },
  es: { double: [angled, curly], single: curlySingle },
  // Conjunctions, prepositions and the article are written onto the quoted word: بـ«الإرهاب».
  ar: { double: [angled, curly], single: curlySingle, opensAfter: /[\p{L}\u0640]$/u },
};

/** The quotation marks of a language by its BCP 47 tag, or null where none are known. */
export function findQuoteMarks(language: string): QuoteMarks | null {
  const tag = language.toLowerCase();
  return marks[tag] ?? marks[tag.split("-", 1)[0] ?? ""] ?? null;
}
