import type { UnsavedPicture } from "../picture.ts";
import { dayIn } from "./day-in.ts";
import { judgeRights, type Use } from "./judge-rights.ts";

/** What there is to know of a picture's rights at a glance. */
export type RightsState =
  | { readonly kind: "unknown" | "ok" | "denied" }
  | { readonly kind: "expires"; readonly days: number }
  | { readonly kind: "expired" | "embargoed" | "not-yet"; readonly date: string };

const day = 24 * 60 * 60 * 1000;

/** An end is news this many days before it. */
const soon = 30;

/** Sums up what a picture's rights say of a use. */
export function findRightsState(picture: Pick<UnsavedPicture, "rights">, use: Use): RightsState {
  const { category, terms = [] } = picture.rights ?? {};
  if (category === undefined && terms.length === 0) return { kind: "unknown" };
  const judgement = judgeRights(picture, use);
  switch (judgement.kind) {
    case "no-rights":
    case "denied":
      return { kind: "denied" };
    case "embargoed":
      return { kind: "embargoed", date: judgement.until };
    case "expired":
      return { kind: "expired", date: judgement.until };
    case "not-yet":
      return { kind: "not-yet", date: judgement.from };
    case "permitted": {
      const days = daysLeft(picture, use);
      return days !== null && days <= soon ? { kind: "expires", days } : { kind: "ok" };
    }
  }
}

const worstFirst: readonly RightsState["kind"][] = [
  "denied",
  "expired",
  "embargoed",
  "not-yet",
  "expires",
  "unknown",
  "ok",
];

/** The worst of what a picture's rights say of several uses. */
export function worstRightsState(
  picture: Pick<UnsavedPicture, "rights">,
  uses: readonly Use[],
): RightsState {
  const [worst] = uses
    .map((use) => findRightsState(picture, use))
    .sort((a, b) => worstFirst.indexOf(a.kind) - worstFirst.indexOf(b.kind));
  return worst ?? { kind: "unknown" };
}

/** How many days from now the use is first refused; null where it is not for a month. */
function daysLeft(picture: Pick<UnsavedPicture, "rights">, use: Use): number | null {
  const today = Date.parse(dayIn(use.timeZone, use.at));
  const ends = (picture.rights?.terms ?? []).flatMap(({ from, until }) => [from, until]);
  const days = ends
    .flatMap((end) =>
      end === undefined ? [] : [Math.round((Date.parse(end.slice(0, 10)) - today) / day)],
    )
    .filter((left) => left >= 0 && left <= soon)
    .sort((a, b) => a - b);
  // A ban that begins ends a permission as much as the permission's own last day does.
  return (
    days.find(
      (left) => judgeRights(picture, { ...use, at: use.at + left * day }).kind !== "permitted",
    ) ?? null
  );
}
