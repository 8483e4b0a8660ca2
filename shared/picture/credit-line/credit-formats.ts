import { isCreditToken } from "./credit-tokens.ts";

/** A form of credit: its template, and the agency it may only be used for. */
export type CreditFormat = { readonly template: string; readonly onlyFor?: string };

/** The credit itself, bare of any house's wording. */
export const bareCredit = "{credit}";

/**
 * Forms that papers and agencies print credits in, by name; a house may also write its own template.
 * Where each was seen is in docs/credit-lines.md.
 */
export const creditFormats = {
  own: { template: bareCredit },
  guardian: { template: "{kind|'Photograph'}: {names}" },
  nyt: { template: "Credit...{names}" },
  bbc: { template: "Image source, {chain|creators}" },
  "bbc-arabic": { template: "مصدر الصورة، {chainArabic|creators}" },
  ap: { template: "(AP Photo«/{creators}»)", onlyFor: "AP" },
  reuters: { template: "REUTERS«/{creators}»", onlyFor: "Reuters" },
  afp: { template: "(Photo by «{creatorsUpper} / »{chain})", onlyFor: "AFP" },
  getty: { template: "(Photo by {namesVia})" },
  brackets: { template: "[{last|creators}]" },
  "brackets-arabic": { template: "[{lastArabic|creators}]" },
} as const satisfies Readonly<Record<string, CreditFormat>>;

export type CreditFormatName = keyof typeof creditFormats;

/**
 * Whether a house may set this as its format: the name of a form, or a template with at least one
 * token, whose braces hold nothing but tokens and quoted words.
 */
export function isCreditFormat(format: string): boolean {
  if (Object.hasOwn(creditFormats, format)) return true;
  const choices = [...format.matchAll(/\{([^{}]*)\}/gu)].map(([, inside = ""]) =>
    inside.split("|"),
  );
  const tokens = choices.flat().map((choice) => choice.trim());
  return (
    tokens.some(isCreditToken) &&
    tokens.every((token) => isCreditToken(token) || /^'.*'$/u.test(token))
  );
}

/** The form a house names or writes: a known name, else the text itself as a template. */
export function requireCreditFormat(format: string): CreditFormat {
  return Object.hasOwn(creditFormats, format)
    ? creditFormats[format as CreditFormatName]
    : { template: format };
}
