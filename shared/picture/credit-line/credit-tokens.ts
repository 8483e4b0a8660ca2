import type { CreditParts } from "./credit-parts.ts";

/** What may stand in braces in a template. */
export const creditTokens = [
  "credit",
  "creators",
  "creatorsUpper",
  "chain",
  "chainArabic",
  "chainVia",
  "agency",
  "last",
  "lastArabic",
  "names",
  "namesVia",
  "kind",
] as const;
export type CreditToken = (typeof creditTokens)[number];

/** Whether this may stand in braces. */
export function isCreditToken(name: string): name is CreditToken {
  return (creditTokens as readonly string[]).includes(name);
}

/** What each token stands for; empty where there is nothing. */
export function creditTokenValues(parts: CreditParts, credit: string): Record<CreditToken, string> {
  const { creators, chain, kind = "" } = parts;
  const joined = joinNames(creators);
  const via =
    chain.length < 2 ? chain.join("") : `${chain.slice(0, -1).join("/")} via ${chain.at(-1) ?? ""}`;
  return {
    credit,
    creators: joined,
    creatorsUpper: joinNames(creators.map(upperSurname)),
    chain: chain.join("/"),
    chainArabic: chain.map(arabicName).join("/"),
    chainVia: via,
    agency: chain[0] ?? "",
    last: chain.at(-1) ?? "",
    lastArabic: arabicName(chain.at(-1) ?? ""),
    names: [joined, chain.join("/")].filter((part) => part !== "").join("/"),
    namesVia: [joined, via].filter((part) => part !== "").join("/"),
    kind,
  };
}

function joinNames(names: readonly string[]): string {
  const arabic = names.every((name) => /\p{Script=Arabic}/u.test(name));
  if (arabic) return names.join(" و");
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

function upperSurname(name: string): string {
  const at = name.lastIndexOf(" ");
  return at === -1 ? name : name.slice(0, at + 1) + name.slice(at + 1).toUpperCase();
}

/** How Arabic papers write the agencies' names. */
const arabicNames: Readonly<Record<string, string>> = {
  "getty images": "غيتي",
  getty: "غيتي",
  afp: "فرانس برس",
  reuters: "رويترز",
  ap: "أسوشييتد برس",
  epa: "الأوروبية",
  dpa: "د ب أ",
  anadolu: "الأناضول",
  "anadolu agency": "الأناضول",
  xinhua: "شينخوا",
  tass: "تاس",
  sputnik: "سبوتنيك",
  bloomberg: "بلومبرغ",
  shutterstock: "شترستوك",
};

function arabicName(name: string): string {
  return arabicNames[name.toLowerCase()] ?? name;
}
