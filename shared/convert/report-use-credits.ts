import type { Node } from "prosemirror-model";
import { pictureUsesIn } from "../article/document-queries.ts";
import { createReport, type Report } from "./report.ts";

/** Says which uses of pictures print a credit of their own, and which print none and why, in any form. */
export function reportUseCredits(document: Node): Report {
  const report = createReport();
  for (const { credit } of pictureUsesIn(document)) {
    if (credit === null) continue;
    if ("text" in credit) report.add("changed", "credit-own", credit.text);
    else report.add("dropped", "credit-hidden", credit.hidden);
  }
  return report.entries;
}
