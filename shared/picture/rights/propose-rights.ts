import type { MetadataFields } from "../metadata/metadata-fields.ts";
import { textsOf } from "../metadata/metadata-values.ts";
import type { UnsavedPicture } from "../picture.ts";
import type { RightsCategory } from "./rights-category.ts";

type Term = NonNullable<NonNullable<UnsavedPicture["rights"]>["terms"]>[number];

/** What the words of a picture's metadata suggest of its rights; a person takes it or leaves it. */
export type RightsProposal = {
  /** The words it was read from, as they stand. */
  readonly words: string;
  /** The field they stand in, such as `iim.instructions`. */
  readonly field: string;
  readonly category?: RightsCategory;
  readonly term?: Term;
  readonly mandatoryCredit?: true;
};

const looked = [
  "instructions",
  "usageTerms",
  "credit",
  "source",
  "creator",
  "description",
] as const;

const day = 24 * 60 * 60 * 1000;

type Reading = {
  readonly pattern: RegExp;
  readonly read: (
    match: RegExpExecArray,
    taken: string | undefined,
  ) => Partial<RightsProposal> | null;
};

// Wordings of agencies' instructions: credits.md §3.3, §9 and the IPTC guidelines on special instructions.
const readings: readonly Reading[] = [
  { pattern: /\b(?:handout|HO)\b/u, read: () => ({ category: "handout" }) },
  { pattern: /\bhandout\b/iu, read: () => ({ category: "handout" }) },
  { pattern: /\bpool\b/iu, read: () => ({ category: "pool" }) },
  { pattern: /\bmandatory credit\b/iu, read: () => ({ mandatoryCredit: true }) },
  { pattern: /\bno sales\b|\bnot for sale\b/iu, read: () => ban("syndicate") },
  { pattern: /\bno (?:archives?|archiving)\b/iu, read: () => ban("archive") },
  { pattern: /\bno (?:internet|web|online)\b/iu, read: () => ban("web") },
  { pattern: /\bno (?:social(?: media)?|facebook)\b/iu, read: () => ban("social") },
  { pattern: /\bno (?:print|magazines?)\b/iu, read: () => ban("print") },
  { pattern: /\bno (?:crop(?:ping)?|alteration)s?\b/iu, read: () => ban("crop") },
  {
    pattern: /\beditorial use only\b|\bno commercial use\b|\bno advertising\b/iu,
    read: () => ban("advertise"),
  },
  {
    pattern: /\b((?:[A-Z][A-Za-z.]+[ ,/&]+(?:and )?){0,5}[A-Z][A-Za-z.]+) OUT\b/u,
    read: ([, places = ""]) => ({
      term: { effect: "deny", action: "use", territory: places.replace(/[ ,/&]+$/u, "") },
    }),
  },
  {
    pattern: /\b(?:within|for|maximum of) (\d{1,3}) days?\b/iu,
    read: ([, count = ""], taken) => {
      const from = taken === undefined ? Number.NaN : Date.parse(taken);
      if (Number.isNaN(from)) return null;
      const until = new Date(from + Number(count) * day).toISOString().slice(0, 10);
      return { term: { effect: "allow", action: "use", until } };
    },
  },
  {
    pattern:
      /\b(?:embargo(?:ed)?|not (?:to be used|for use|for publication) before)\b[^0-9]{0,30}(\d{4})-(\d{2})-(\d{2})/iu,
    read: ([, year, month, date]) => ({
      term: { effect: "deny", action: "use", until: `${year ?? ""}-${month ?? ""}-${date ?? ""}` },
    }),
  },
  {
    pattern: /\b(?:until|expires?(?: on)?|not after)\b[^0-9]{0,20}(\d{4})-(\d{2})-(\d{2})/iu,
    read: ([, year, month, date]) => ({
      term: { effect: "allow", action: "use", until: `${year ?? ""}-${month ?? ""}-${date ?? ""}` },
    }),
  },
];

function ban(action: string): Pick<RightsProposal, "term"> {
  return { term: { effect: "deny", action } };
}

/** Reads proposals from IIM's dates, XMP's licence dates and the wording of instructions and credits. */
export function proposeRights(fields: MetadataFields): readonly RightsProposal[] {
  const taken = textsOf(fields["xmp.dateCreated"] ?? fields["iim.dateCreated"])[0];
  const proposals: RightsProposal[] = [...proposeFromDates(fields)];
  for (const name of looked)
    for (const layer of ["xmp", "iim"] as const)
      for (const text of textsOf(fields[`${layer}.${name}`]))
        for (const { pattern, read } of readings) {
          const match = pattern.exec(text);
          const found = match === null ? null : read(match, isoDate(taken));
          if (match === null || found === null) continue;
          const proposal = { words: match[0], field: `${layer}.${name}`, ...found };
          if (!proposals.some((other) => sameProposal(other, proposal))) proposals.push(proposal);
        }
  return proposals;
}

function proposeFromDates(fields: MetadataFields): readonly RightsProposal[] {
  const dates = [
    ["iim.releaseDate", "deny"],
    ["xmp.releaseDate", "deny"],
    ["iim.expirationDate", "allow"],
    ["xmp.expirationDate", "allow"],
  ] as const;
  return dates.flatMap(([field, effect]): RightsProposal[] => {
    const words = textsOf(fields[field])[0];
    const until = isoDate(words);
    return words === undefined || until === undefined
      ? []
      : [{ words, field, term: { effect, action: "use", until } }];
  });
}

/** `20261105` and `2026-11-05T…` as a day; IIM's unknown parts, zeros, are no day. */
function isoDate(text: string | undefined): string | undefined {
  const [, year, month, date] = /^(\d{4})-?(\d{2})-?(\d{2})/u.exec(text ?? "") ?? [];
  const iso = `${year ?? ""}-${month ?? ""}-${date ?? ""}`;
  return Number.isNaN(Date.parse(iso)) ? undefined : iso;
}

function sameProposal(a: RightsProposal, b: RightsProposal): boolean {
  return (
    a.category === b.category && a.mandatoryCredit === b.mandatoryCredit && sameTerm(a.term, b.term)
  );
}

function sameTerm(a: Term | undefined, b: Term | undefined): boolean {
  return (
    a?.effect === b?.effect &&
    a?.action === b?.action &&
    a?.until === b?.until &&
    a?.territory === b?.territory
  );
}
