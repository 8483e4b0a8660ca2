import { textOfField } from "../article/document-queries.ts";
import type { Check } from "./check.ts";

export const missingHeadline: Check = ({ document }) =>
  textOfField(document, "headline").trim() === ""
    ? [{ check: "missing-headline", level: "advice" }]
    : [];

/** A flag for the lawyers that nobody has cleared. */
export const unclearedLegalFlag: Check = ({ article }) =>
  article.legal !== undefined && (article.legal.clearedBy ?? "") === ""
    ? [{ check: "uncleared-legal-flag", level: "stop", values: { flag: article.legal.flag } }]
    : [];

export const embargoNotOver: Check = ({ article, now }) =>
  article.embargoUntil !== undefined && Date.parse(article.embargoUntil) > now
    ? [{ check: "embargo-not-over", level: "stop", values: { until: article.embargoUntil } }]
    : [];
