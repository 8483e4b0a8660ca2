import { z } from "zod";
import type { CleaningRule } from "../picture/cleaning/cleaning-rule.ts";
import { bareCredit, isCreditFormat } from "../picture/credit-line/credit-formats.ts";
import { usualPace } from "../article/statistics.ts";

/** `house/rates.json`: how fast the house says its readers read. */
export const ratesSchema = z.object({
  wordsPerMinute: z.number().positive().max(2000).default(usualPace.wordsPerMinute),
  firstPictureSeconds: z.number().min(0).max(600).default(usualPace.firstPictureSeconds),
  leastPictureSeconds: z.number().min(0).max(600).default(usualPace.leastPictureSeconds),
});

const creditFormat = z
  .string()
  .max(200)
  .refine(
    isCreditFormat,
    'a form such as "guardian", or a template with {credit} or {names} in it',
  );
// Never empty: a house words what it says of AI's pictures, and does not leave it out.
const disclosureWords = z.string().trim().min(1).max(200);

/** `house/credits.json`: how a credit prints, by the name of a form or as a template (docs/credit-lines.md). */
export const creditsSchema = z.object({
  format: creditFormat.default(bareCredit),
  /** The form in articles in Arabic. */
  arabicFormat: creditFormat.optional(),
  /** What is said of pictures that AI made or altered, by language. */
  disclosure: z
    .record(
      z.string(),
      z.object({ made: disclosureWords.optional(), altered: disclosureWords.optional() }),
    )
    .optional(),
});

/** `house/rights.json`: for what the house uses pictures, and where its days begin. */
export const rightsSchema = z.object({
  /** The desk's time zone; without it, that of the machine. */
  timeZone: z.string().refine(isTimeZone, 'a time zone such as "Asia/Beirut"').optional(),
  /** What articles are used for: a ban on print stops no house that only publishes on the web. */
  uses: z.array(z.string().trim().min(1)).min(1).default(["web"]),
  /** Where they are seen; without it, everywhere. */
  territory: z.string().trim().min(1).optional(),
  /** Whether each picture has to have a rights category. */
  categoryRequired: z.boolean().default(false),
});

/** `house/pictures.json`: whether files that go out say where their picture was taken, to the metre. */
export const picturesSchema = z.object({ keepCoordinates: z.boolean().default(false) });

/** `house/people.json`: who writes here. */
export const peopleSchema = z.array(
  z.object({ id: z.string().min(1), name: z.string().min(1), initials: z.string().optional() }),
);

/** `house/sections.json`: the parts of the paper. */
export const sectionsSchema = z.array(z.string().min(1));

/** `house/keywords.json`: the words articles are filed under. */
export const keywordsSchema = z.array(z.string().min(1));
/** How many words of its own a house may have: far more than any has, and few enough to look through. */
export const mostHouseWords = 20_000;

/** A word of the house's own, or a name of several. */
export const houseWordSchema = z.string().trim().min(1).max(100);

/** `house/words.json`: what is spelt right whatever a dictionary says. */
export const wordsSchema = z.array(houseWordSchema).max(mostHouseWords);

/** The house's settings, each from its own file in the library's `house` folder. */
export type House = {
  readonly rates: z.infer<typeof ratesSchema>;
  readonly credits: z.infer<typeof creditsSchema>;
  readonly pictures: z.infer<typeof picturesSchema>;
  readonly rights: z.infer<typeof rightsSchema>;
  readonly people: z.infer<typeof peopleSchema>;
  readonly sections: z.infer<typeof sectionsSchema>;
  readonly keywords: z.infer<typeof keywordsSchema>;
  readonly words: readonly string[];
  readonly creditRules: readonly CleaningRule[];
};

/** What holds where a house has set nothing. */
export const usualHouse: House = {
  rates: ratesSchema.parse({}),
  credits: creditsSchema.parse({}),
  pictures: picturesSchema.parse({}),
  rights: rightsSchema.parse({}),
  people: [],
  sections: [],
  keywords: [],
  words: [],
  creditRules: [],
};

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
