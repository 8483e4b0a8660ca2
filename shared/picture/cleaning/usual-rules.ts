import type { CleaningRule } from "./cleaning-rule.ts";

const anywhere: CleaningRule["in"] = ["creator", "party"];

/** The rules that hold until a house changes them; most are the Guardian Grid's, as data (credits.md §3.3). */
export const usualRules: readonly CleaningRule[] = [
  {
    id: "copyright-prefix",
    why: "A name is a name; the copyright has a field of its own.",
    in: ["creator", "credit"],
    find: String.raw`^(?:©|\(c\)|copyright(?:\s+of)?(?=[\s:])|:)[\s:]*(?:\d{4}\s+)?`,
    replace: "",
    examples: {
      changes: [
        ["© Jane Doe", "Jane Doe"],
        ["(c) 2026 AFP", "AFP"],
        ["Copyright: Jane Doe", "Jane Doe"],
      ],
      leaves: ["Copyrighters Ltd", "Jane Doe"],
    },
  },
  {
    id: "mandatory-credit-prefix",
    why: "It says what to do with the credit and is none of it.",
    in: ["creator", "credit"],
    find: String.raw`^mandatory credit:?\s*(?:photo by\s+)?`,
    replace: "",
    examples: {
      changes: [["Mandatory Credit: Photo by Jane Doe/Rex", "Jane Doe/Rex"]],
      leaves: ["Jane Doe/Rex"],
    },
  },
  {
    id: "photo-by-prefix",
    why: "The house words its own credit.",
    in: ["creator", "credit"],
    find: String.raw`^\(?(?:photo(?:graph)?|picture|image)s?(?:\s+by\b:?|:)\s*`,
    replace: "",
    examples: {
      changes: [
        ["Photo by Jane Doe", "Jane Doe"],
        ["Photograph: Jane Doe", "Jane Doe"],
      ],
      leaves: ["Photo Agency", "Jane Doe"],
    },
  },
  {
    id: "meaningless-token",
    why: "It names nobody: a kind of supply or of employment.",
    in: anywhere,
    find: String.raw`^(?:handout|ho|pool|staff|stringer|-?str|supplied|uncredited|unknown|n/?a|none|afp contributor|reuters photographer|contributor|freelance|freelancer|[-.\s]+)$`,
    replace: "",
    examples: {
      changes: [
        ["Handout", ""],
        ["-STR", ""],
        ["Stringer", ""],
      ],
      leaves: ["Staff Sgt. Jane Doe", "Pool/AFP"],
    },
  },
  {
    id: "reuters",
    why: "One agency, one name.",
    in: ["party"],
    find: String.raw`^(?:thomson\s+)?(?:reuters?|retuers|reuetrs)(?:\s+photo)?/?$`,
    replace: "Reuters",
    examples: {
      changes: [
        ["REUTERS", "Reuters"],
        ["Retuers", "Reuters"],
      ],
      leaves: ["Action Images", "Reuters TV"],
    },
  },
  {
    id: "associated-press",
    why: "One agency, one name.",
    in: ["party"],
    find: String.raw`^(?:(?:the\s+)?associated press|ap(?:\s+(?:photo|images))?)$`,
    replace: "AP",
    examples: {
      changes: [
        ["The Associated Press", "AP"],
        ["AP Photo", "AP"],
      ],
      leaves: ["AAP", "APA"],
    },
  },
  {
    id: "agence-france-presse",
    why: "One agency, one name.",
    in: ["party"],
    find: String.raw`^(?:agence france[- ]presse|afp(?:\s+(?:photo|forum))?|afp photo)$`,
    replace: "AFP",
    examples: {
      changes: [
        ["Agence France-Presse", "AFP"],
        ["AFP PHOTO", "AFP"],
      ],
      leaves: ["AFP TV"],
    },
  },
  {
    id: "getty-images",
    why: "One agency, one name.",
    in: ["party"],
    find: String.raw`^getty(?:\s*images?)?(?:\s+(?:europe|north america|asiapac|news))?$`,
    replace: "Getty Images",
    examples: {
      changes: [
        ["Getty", "Getty Images"],
        ["Getty Images Europe", "Getty Images"],
      ],
      leaves: ["Getty Museum"],
    },
  },
  {
    id: "alamy",
    why: "One agency, one name; its live news is another thing.",
    in: ["party"],
    find: String.raw`^alamy stock (?:photo|photography)$`,
    replace: "Alamy",
    examples: { changes: [["Alamy Stock Photo", "Alamy"]], leaves: ["Alamy Live News"] },
  },
  {
    id: "press-association",
    why: "One agency, one name.",
    in: ["party"],
    find: String.raw`^(?:the\s+)?(?:press association|pa (?:wire|images|media|archive|photos?)|press association (?:images|wire))$`,
    replace: "PA",
    examples: {
      changes: [
        ["PA Wire", "PA"],
        ["Press Association", "PA"],
      ],
      leaves: ["PAP"],
    },
  },
];
