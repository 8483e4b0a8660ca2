import { countArticle } from "../article/statistics.ts";
import { lengthBand } from "../house/commissioned-length.ts";
import { countGraphemes, headlineLimits } from "../house/headline-limits.ts";
import type { Check, CheckId, Checked, Finding } from "./check.ts";

function longHeadline(
  { article }: Checked,
  destination: "print" | "search",
  check: CheckId,
): readonly Finding[] {
  const length = countGraphemes(article.headlines?.[destination] ?? "");
  const limit = headlineLimits[destination];
  if (length <= limit) return [];
  return [{ check, level: "advice", values: { length: String(length), limit: String(limit) } }];
}

/** A print headline that will not fit its columns. */
export const longPrintHeadline: Check = (checked) =>
  longHeadline(checked, "print", "long-print-headline");

/** A headline that search results cut off. */
export const longSearchHeadline: Check = (checked) =>
  longHeadline(checked, "search", "long-search-headline");

/** A text that is far from the length that was asked for. */
export const missedLength: Check = ({ article, document }) => {
  const asked = article.commissionedLength;
  if (asked === undefined) return [];
  const { words } = countArticle(document, article.language);
  if (!lengthBand(words, asked).missed) return [];
  const values = { asked: String(asked), words: String(words) };
  return [{ check: "missed-length", level: "advice", values }];
};
