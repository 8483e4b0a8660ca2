import type { UnsavedPicture } from "../picture.ts";
import { dayIn } from "./day-in.ts";

type Rights = NonNullable<UnsavedPicture["rights"]>;
type Term = NonNullable<Rights["terms"]>[number];

/** For what a picture is to be used. */
export type Use = {
  readonly action: string;
  /** The moment, in ms since 1970. */
  readonly at: number;
  /** The desk's time zone, such as `Asia/Beirut`: terms are of days, and days are somewhere's. */
  readonly timeZone: string;
  /** Where it will be seen; none means everywhere. */
  readonly territory?: string;
};

/** Whether a use is permitted, and by which term it is not. */
export type Judgement =
  | { readonly kind: "permitted" }
  | { readonly kind: "no-rights" }
  | { readonly kind: "denied"; readonly term: Term }
  | { readonly kind: "embargoed"; readonly until: string }
  | { readonly kind: "expired"; readonly until: string }
  | { readonly kind: "not-yet"; readonly from: string };

/**
 * Judges a use of a picture. A ban wins over any permission. A ban (an embargo is one) ends with the
 * end of its day and a permission with the beginning of its day: in doubt the picture stays out.
 */
export function judgeRights({ rights }: Pick<UnsavedPicture, "rights">, use: Use): Judgement {
  if (rights?.category === "no-rights") return { kind: "no-rights" };
  const terms = (rights?.terms ?? []).filter((term) => speaksOf(term, use));
  for (const term of terms) {
    if (term.effect !== "deny" || !hasBegun(term, use) || banIsOver(term, use)) continue;
    return term.until === undefined || term.from !== undefined
      ? { kind: "denied", term }
      : { kind: "embargoed", until: term.until };
  }
  const permissions = terms.filter(({ effect }) => effect === "allow");
  if (permissions.length === 0) return { kind: "permitted" };
  const begun = permissions.filter((term) => hasBegun(term, use));
  if (begun.some((term) => !permissionIsOver(term, use))) return { kind: "permitted" };
  const ended = begun.map(({ until }) => until ?? "").sort();
  const coming = permissions.map(({ from }) => from ?? "").sort();
  return begun.length > 0
    ? { kind: "expired", until: ended.at(-1) ?? "" }
    : { kind: "not-yet", from: coming[0] ?? "" };
}

function speaksOf(term: Term, { action, territory }: Use): boolean {
  // A ban on all use is one on each; a permission to use is one for print, social and the rest.
  const aboutAction = term.action === "use" || term.action === action;
  // A picture seen everywhere is seen where it is banned, but not only where it is permitted.
  const aboutPlace =
    term.territory === undefined ||
    (territory === undefined ? term.effect === "deny" : sameText(term.territory, territory));
  return aboutAction && aboutPlace;
}

function sameText(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function hasBegun({ from }: Term, use: Use): boolean {
  if (from === undefined) return true;
  return isDay(from) ? dayIn(use.timeZone, use.at) >= from : use.at >= Date.parse(from);
}

function banIsOver({ until }: Term, use: Use): boolean {
  if (until === undefined) return false;
  return isDay(until) ? dayIn(use.timeZone, use.at) > until : use.at >= Date.parse(until);
}

function permissionIsOver({ until }: Term, use: Use): boolean {
  if (until === undefined) return false;
  return isDay(until) ? dayIn(use.timeZone, use.at) >= until : use.at >= Date.parse(until);
}

function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(date);
}
