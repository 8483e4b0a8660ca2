import { mendApostrophe } from "./mend-apostrophe.ts";
import type { SignEdit } from "./sign-edit.ts";
import { typedQuote } from "./typed-quote.ts";

/**
 * What typography makes of one typed character, or null to leave it as it is: quotes and
 * apostrophes by the language, `--` to an en dash and `---` to an em dash, `...` to an ellipsis.
 * Leaves addresses alone, and whatever follows a backslash.
 * @param before the text of the block up to the caret
 */
export function typedEdit(before: string, typed: string, language: string): SignEdit | null {
  if (before.endsWith("\\")) return null;
  const mended = mendApostrophe(before, typed, language);
  if (mended !== null) return mended;
  const isAddress = /(?:https?:\/\/|www\.)\S*$/iu.test(before);
  if (typed === '"' || (typed === "'" && !isAddress)) {
    const insert = typedQuote(before, typed, language);
    return insert === typed ? null : { ...nothingAt(before), insert };
  }
  if (isAddress) return null;
  // At the start of a block hyphens may be a list or a rule: there they wait for the space.
  if (typed === " ") {
    if (before === "--") return { from: 0, to: 2, text: "\u2013", insert: " " };
    return before === "---" ? { from: 0, to: 3, text: "\u2014", insert: " " } : null;
  }
  const end = before.length;
  if (typed === "-" && before.endsWith("\u2013"))
    return { from: end - 1, to: end, text: "\u2014", insert: "" };
  if (typed === "-" && /[^-\s]\s?-$/u.test(before))
    return { from: end - 1, to: end, text: "\u2013", insert: "" };
  if (typed === "." && /(?:^|[^.])\.\.$/u.test(before))
    return { from: end - 2, to: end, text: "\u2026", insert: "" };
  return null;
}

function nothingAt(before: string): Omit<SignEdit, "insert"> {
  return { from: before.length, to: before.length, text: "" };
}
