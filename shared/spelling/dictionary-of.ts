/** The dictionaries that come with Standfirst. German has none under a licence that lets us ship it. */
export const dictionaryNames = ["en-GB", "en-US", "fr", "es", "ar"] as const;
export type DictionaryName = (typeof dictionaryNames)[number];

// Who writes English as in the United States; everyone else writes it as in Britain.
const american = new Set(["US", "PH", "PR", "LR"]);

/** The dictionary for a language, by its BCP 47 tag, or null where there is none. */
export function dictionaryOf(tag: string): DictionaryName | null {
  const [language = "", ...rest] = tag.split(/[-_]/u);
  const region = rest.find((part) => /^[a-z]{2}$/iu.test(part))?.toUpperCase() ?? "";
  switch (language.toLowerCase()) {
    case "en":
      return american.has(region) ? "en-US" : "en-GB";
    case "fr":
      return "fr";
    case "es":
      return "es";
    case "ar":
      return "ar";
    default:
      return null;
  }
}
