import { findQuoteMarks } from "./quote-marks.ts";
import type { SignEdit } from "./sign-edit.ts";

type Mend = {
  readonly languages: RegExp;
  readonly typed: RegExp;
  /** The text before the caret; its first group is the sign that was guessed wrong. */
  readonly before: RegExp;
  readonly right: string;
};

// A sign is set as it is typed, before anyone can know what follows. These put it right once the
// next letters have come.
const mends: readonly Mend[] = [
  // ’90s
  { languages: /^en\b/u, typed: /^s$/iu, before: /(\u2018)\d\d$/du, right: "\u2019" },
  // the class of ’68
  {
    languages: /^en\b/u,
    typed: /^[\s.,;:!?)]$/u,
    before: /\b(?:of|in|since|from|before|after|until|by) (\u2018)\d\d$/diu,
    right: "\u2019",
  },
  // ’twas
  {
    languages: /^en\b/u,
    typed: /^[^\p{L}\p{N}]$/u,
    before: /(?:^|[^\p{L}\p{N}])(\u2018)(?:twas|tis|twere|twill|twould|tisn\u2019t|em|til|n)$/diu,
    right: "\u2019",
  },
  // the 90’s and 1990’s are no feet
  { languages: /^/u, typed: /^s$/iu, before: /\d(\u2032)$/du, right: "\u2019" },
  // 6′2, inside single quotation marks as well
  { languages: /^/u, typed: /^\d$/u, before: /(?<![\d\u2018])\d{1,2}(\u2019)$/du, right: "\u2032" },
];

/** Puts a sign right that the typed character shows to have been guessed wrong, or answers null. */
export function mendApostrophe(before: string, typed: string, language: string): SignEdit | null {
  const marks = findQuoteMarks(language);
  if (marks === null) return null;
  const tag = language.toLowerCase();
  for (const mend of mends) {
    if (!mend.languages.test(tag) || !mend.typed.test(typed)) continue;
    const at = mend.before.exec(before)?.indices?.[1];
    if (at === undefined) continue;
    // The closing sign of ’n’ is an apostrophe too.
    return { from: at[0], to: at[1], text: mend.right, insert: typed === "'" ? "\u2019" : typed };
  }
  // ‚Geht’s‘: the closing sign of a language that has another one than the apostrophe.
  const close = marks.single?.close;
  const end = before.length;
  const isInWord = close !== "\u2019" && close !== undefined && before.endsWith(close);
  return isInWord && /^\p{L}$/u.test(typed) && /\p{L}.$/u.test(before)
    ? { from: end - 1, to: end, text: "\u2019", insert: typed }
    : null;
}
