import { isAgency } from "../agencies.ts";
import { isOrganisation, parseParties } from "../credit-line/credit-parts.ts";
import { applyRule, type CleaningRule, type RuleField } from "./cleaning-rule.ts";
import { harvestCredit } from "./harvest-credit.ts";
import { mendCapitals, mendInitials } from "./mend-name.ts";

/** What a file says of its credit. */
export type RawCredit = {
  readonly creators: readonly string[];
  readonly credit: string;
  /** The agency's caption, whose last bracket holds a credit that had no room in its field. */
  readonly description: string;
  /** The picture's own day, `2026-11-23`, for rules of certain years. */
  readonly date?: string;
};

/** Something that was changed, by which rule. */
export type CleaningChange = {
  readonly rule: string;
  readonly field: "creator" | "credit";
  readonly before: string;
  readonly after: string;
};

export type CleanedCredit = {
  readonly creators: readonly string[];
  readonly chain: readonly string[];
  readonly changes: readonly CleaningChange[];
  /** Names of whom nobody can tell whether they are a photographer or a company; left as they were. */
  readonly unsure: readonly string[];
};

/**
 * Makes a credit out of what a file says, in the order of the Guardian's Grid: words that are no name,
 * the chain apart, tokens that name nobody, companies from among the photographers, one spelling a
 * supplier, then the names themselves. It removes nothing without naming the rule.
 * @param without rules, by id, that a person has undone for this picture
 */
export function cleanCredit(
  raw: RawCredit,
  rules: readonly CleaningRule[],
  without: ReadonlySet<string> = new Set(),
): CleanedCredit {
  const changes: CleaningChange[] = [];
  const note = (
    rule: string,
    field: CleaningChange["field"],
    before: string,
    after: string,
  ): string => {
    if (before === after || without.has(rule)) return before;
    changes.push({ rule, field, before, after });
    return after;
  };
  const valid = rules.filter((rule) => rule.off !== true && isOfItsTime(rule, raw.date));
  const run = (where: RuleField, text: string): string =>
    valid
      .filter((rule) => rule.in.includes(where))
      .reduce(
        (now, rule) =>
          note(rule.id, where === "creator" ? "creator" : "credit", now, applyRule(rule, now)),
        text,
      );

  const harvested = harvestCredit(raw.credit, raw.description);
  const credit = run(
    "credit",
    note("credit-in-caption", "credit", raw.credit, harvested ?? raw.credit),
  );
  const bylines = raw.creators.map((name) => run("creator", name)).filter(isGiven);

  // A byline may be a whole chain: "Jane Doe/AFP via Getty Images".
  const fromBylines = bylines.map((byline) =>
    without.has("chain-in-byline") ? [byline] : splitByline(byline),
  );
  const party = (name: string): string => run("party", name);
  const raws = splitCredit(credit);
  const creditChain = raws.map(party).filter(isGiven);
  const heads = fromBylines.map(([head]) => head ?? "");
  const tails = fromBylines.flatMap(([, ...tail]) => tail);
  fromBylines.forEach((parts, index) =>
    note("chain-in-byline", "creator", bylines[index] ?? "", parts[0] ?? ""),
  );

  const isSupplier = (name: string): boolean =>
    !without.has("company-as-photographer") && isCompany(name, creditChain);
  const people = heads.filter((name) => isGiven(name) && !isSupplier(name));
  const companies = heads.filter(isSupplier);
  for (const name of companies) note("company-as-photographer", "creator", name, "");

  // A credit that begins with a photographer no byline names. Who is named twice is one party.
  const inCredit =
    people.length === 0 ? parseParties(distinct(creditChain).join("/")).creators : [];
  const names = [...people, ...inCredit];
  const parties = [...[...companies, ...tails].map(party).filter(isGiven), ...creditChain];
  const chain = distinct(parties.filter((each) => !hasName(names, each)));
  const creators = distinct(
    names.map((name) => {
      const cased = note("capitals", "creator", name, mendCapitals(name));
      return note("initials", "creator", cased, mendInitials(cased));
    }),
  );
  const unsure =
    chain.length === 0 && creators.length === 1 && !/\s/u.test(creators[0] ?? "") ? creators : [];
  return {
    creators,
    // The last word on who supplied a picture is never taken away, even if it says little.
    chain: chain.length === 0 && creators.length === 0 ? raws.slice(-1) : chain,
    changes,
    unsure,
  };
}

function splitByline(byline: string): string[] {
  return byline
    .split(/\s+via\s+|\s*\/\s*|\s+-\s+|\s*#\s*/iu)
    .map((part) => part.trim())
    .filter(isGiven);
}

function splitCredit(credit: string): string[] {
  return credit
    .split(/\s+via\s+|\s*\/\s*/iu)
    .map((part) => part.trim())
    .filter(isGiven);
}

/** An agency, a name with a company's word in it, or the very name that the credit gives as the first supplier. */
function isCompany(name: string, credit: readonly string[]): boolean {
  if (!isGiven(name)) return false;
  return isAgency(name) || (isOrganisation(name) && (credit.length > 0 || !/\s/u.test(name)));
}

function isOfItsTime({ from, until }: CleaningRule, date: string | undefined): boolean {
  if (from === undefined && until === undefined) return true;
  if (date === undefined) return false;
  return (from === undefined || date >= from) && (until === undefined || date <= until);
}

function hasName(names: readonly string[], name: string): boolean {
  return names.some((each) => each.toLowerCase() === name.toLowerCase());
}

function distinct(names: readonly string[]): string[] {
  return names.filter((name, index) => !hasName(names.slice(0, index), name));
}

function isGiven(text: string): boolean {
  return text !== "";
}
