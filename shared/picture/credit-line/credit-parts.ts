import { isAgency } from "../agencies.ts";
import type { UnsavedPicture } from "../picture.ts";

/** What a credit is made of, before any house words it. */
export type CreditParts = {
  /** Who made the picture. */
  readonly creators: readonly string[];
  /** Who supplied it, from the agency to the last distributor: AFP, Getty Images. */
  readonly chain: readonly string[];
  /** "Illustration", "Composite"; none for a photograph. */
  readonly kind?: string;
};

/** The parts of a picture's credit: from its fields, else from its credit line. */
export function creditPartsOf(picture: UnsavedPicture): CreditParts {
  const line = parseParties(picture.creditLine?.trim() ?? "");
  const creators = (picture.creators ?? []).map(({ name }) => name.trim()).filter(isGiven);
  const chain = (picture.supplyChain ?? []).map((name) => name.trim()).filter(isGiven);
  const known = creators.length > 0 ? creators : line.creators;
  return {
    creators: known,
    // A name that is in both is the photographer's.
    chain: chain.length > 0 ? chain : line.chain.filter((party) => !holdsName(known, party)),
  };
}

/**
 * Takes the names of a credit apart: `X/AFP via Getty Images`, `X / AFP`, `REUTERS/X`. A lone name is a
 * creator where it looks like a person's; an organisation is never taken for the photographer.
 */
export function parseParties(text: string): CreditParts {
  const [first = "", ...distributors] = text
    .split(/\s+(?:via|عبر)\s+/iu)
    .map(bare)
    .filter(isGiven);
  const tokens = first
    .split(/\s*[/\uFF0F]\s*/u)
    .map(bare)
    .filter(isGiven);
  const [head = "", ...rest] = tokens;
  const chain = [...rest, ...distributors].map(agencyName);
  if (head === "") return { creators: [], chain };
  // AP and Reuters put themselves first.
  const [second = "", ...others] = rest;
  const behind = splitNames(second);
  if (isAgency(head) && behind.length > 0 && behind.every(looksLikePerson))
    return {
      creators: behind,
      chain: [head, ...others, ...distributors].map(agencyName),
    };
  const named = splitNames(head);
  const person =
    named.length > 0 && named.every((name) => looksLikePerson(name) || !isOrganisation(name));
  if (person && (chain.length > 0 || named.every(looksLikePerson)))
    return { creators: named, chain };
  return { creators: [], chain: [agencyName(head), ...chain] };
}

/** `AP Photo` and `REUTERS` are how the two write themselves in credits. */
function agencyName(name: string): string {
  if (/^ap photos?$/iu.test(name)) return "AP";
  return name === "REUTERS" ? "Reuters" : name;
}

function splitNames(text: string): string[] {
  return text
    .split(/\s*[,،]\s*|\s+(?:and|&)\s+/iu)
    .flatMap(splitAtWaw)
    .map((name) => lowerSurname(name.trim()))
    .filter(isGiven);
}

/** Names that begin with the letter that also means "and". */
const wawNames =
  /^(?:وليد|وائل|وسام|وسيم|وجدي|وحيد|وداد|وفاء|وضاح|وهيب|وردة|ورد|وجيه|واصف|وديع|وصال)$/u;

/** In Arabic "and" is written onto the next name: parted where a full name stands on either side. */
function splitAtWaw(text: string): string[] {
  const words = text.split(" ");
  const at = words.findIndex(
    (word, index) =>
      /^و\p{Script=Arabic}{2}/u.test(word) &&
      !wawNames.test(word) &&
      index >= 2 &&
      words.length - index >= 2,
  );
  if (at === -1) return [text];
  const rest = [words[at]?.slice(1) ?? "", ...words.slice(at + 1)].join(" ");
  return [words.slice(0, at).join(" "), ...splitAtWaw(rest)];
}

/** AFP prints surnames in capitals; names that are all in capitals are left to the cleaning rules. */
function lowerSurname(name: string): string {
  const words = name.split(" ");
  if (words.length < 2 || !/^\p{Lu}\p{Ll}/u.test(words[0] ?? "")) return name;
  return words
    .map((word) => (/^\p{Lu}[\p{Lu}'’-]+$/u.test(word) ? capitalise(word) : word))
    .join(" ");
}

function capitalise(word: string): string {
  return word.replace(/\p{L}+/gu, (run) => run.slice(0, 1) + run.slice(1).toLowerCase());
}

const organisation =
  /\b(?:images?|agency|press|media|news|photos?|pictures?|studios?|archives?|gazette|times|post|tribune|herald|guardian|observer|wire|stock|collection|museum|university|ministry|police|office|club|ltd|inc|llc|gmbh|network|television|tv|services?)\b|وكالة|صحيفة|وزارة|شرطة|أرشيف/iu;

/** Whether a name is a company's rather than a person's, as far as its words tell. */
export function isOrganisation(name: string): boolean {
  return isAgency(name) || organisation.test(name);
}

/** Two to five words that begin with a capital (or have none, in Arabic), no digits, no company's words. */
function looksLikePerson(name: string): boolean {
  const words = name.split(/\s+/u).filter(isGiven);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    !isOrganisation(name) &&
    !/\d/u.test(name) &&
    /^[\p{Lu}\p{Lo}]/u.test(name)
  );
}

function holdsName(names: readonly string[], name: string): boolean {
  return names.some((each) => each.toLowerCase() === name.toLowerCase());
}

function bare(text: string): string {
  return text
    .replace(/[\u2066-\u2069\u200E\u200F]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function isGiven(text: string): boolean {
  return text !== "";
}
