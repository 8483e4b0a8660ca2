import { changesSince } from "../article/compare/changes-since.ts";
import { compareEnvelopes, type ComparedField } from "../article/compare/compare-envelopes.ts";
import type { Check, Finding } from "./check.ts";

// More than these are a new text, which is read from its beginning.
const mostFindings = 12;
// Enough of a passage to know it by.
const beginning = 60;

/** Furniture that readers see; what the desk notes for itself no lawyer has read. */
const readByReaders: ReadonlySet<ComparedField> = new Set([
  "kicker",
  "dateline",
  "headlines.print",
  "headlines.search",
  "headlines.social",
  "headlines.push",
  "trailText",
  "searchTitle",
  "searchDescription",
]);

/** What was changed after somebody called the text "as lawyered": the lawyers have not seen it. */
export const changedSinceLawyered: Check = ({ article, document, lawyered }) => {
  if (lawyered === undefined) return [];
  if (lawyered === "damaged") return [{ check: "damaged-lawyered", level: "advice" }];
  const passages = changesSince(lawyered.document, document).map(
    ({ kind, block, node }): Finding => {
      const text = beginningOf(node.textBetween(0, node.content.size, " "));
      return { check: `${kind}-since-lawyered`, level: "advice", block, values: { text } };
    },
  );
  const fields = compareEnvelopes(article, lawyered.article)
    .filter(({ field }) => readByReaders.has(field))
    .map(({ field, mine, theirs }): Finding => {
      const text = beginningOf(String(mine ?? theirs));
      const kind = mine === undefined ? "removed" : "changed";
      return { check: `${kind}-since-lawyered`, level: "advice", field, values: { text } };
    });
  const all = [...passages, ...fields];
  const [first] = all;
  if (all.length <= mostFindings || first === undefined) return all;
  const { values: _values, ...place } = first;
  const count = String(all.length);
  return [{ ...place, check: "much-changed-since-lawyered", values: { count } }];
};

function beginningOf(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  if (line.length <= beginning) return line;
  // The last word that fits, or as much of one that never ends.
  const words = line.slice(0, beginning).replace(/\s\S*$/u, "");
  return `${words.toWellFormed()}…`;
}
