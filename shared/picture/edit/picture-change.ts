import { z } from "zod";
import { checkField, isDayOrMoment } from "./check-field.ts";
import { isPictureField, pictureFieldIds } from "./picture-fields.ts";

/** Fields that are more than texts, and what else a person can vouch for. */
const otherFields = ["creator", "creatorJobTitle", "terms"] as const;

export const vouchableFields = [...pictureFieldIds, ...otherFields] as const;
export type VouchableField = (typeof vouchableFields)[number];

/** What a file may say is taken as it came, however long; a megabyte is no text any more. */
const fromFile = z.string().max(1_000_000);

const value = z.union([fromFile, z.array(fromFile).max(1000)]);

const end = z.string().refine((text) => text === "" || isDayOrMoment(text), "date");

const term = z
  .object({
    effect: z.enum(["allow", "deny"]),
    action: z.string().trim().min(1, "empty").max(100, "long"),
    from: end,
    until: end,
    territory: z.string().trim().max(200, "long"),
    note: z.string().trim().max(2000, "long"),
  })
  .superRefine(({ from, until }, found) => {
    if (from !== "" && until !== "" && from > until)
      found.addIssue({ code: "custom", path: ["until"], message: "order" });
  });

/** A dated permission or ban as it is written in a form: empty for what it does not say. */
export type WrittenTerm = z.infer<typeof term>;

const cleaning = z.object({
  rule: z.string().max(100),
  field: z.enum(["creator", "credit"]),
  before: fromFile,
  after: fromFile,
});

/** What a person changes of a picture's record. What is left out stays as it is. */
export const pictureChangeSchema = z
  .object({
    /** Texts by field; lists have an entry a line; an empty text takes the value away. */
    texts: z.partialRecord(z.enum(pictureFieldIds), z.string()).superRefine((texts, found) => {
      for (const [id, text] of Object.entries(texts)) {
        const trouble = isPictureField(id) ? checkField(id, text) : null;
        if (trouble !== null) found.addIssue({ code: "custom", path: [id], message: trouble });
      }
    }),
    creators: z
      .array(
        z.object({
          name: z.string().trim().min(1, "empty").max(400, "long"),
          jobTitle: z.string().trim().max(200, "long"),
        }),
      )
      .max(50),
    terms: z.array(term).max(200),
    /** Fields somebody has vouched for, with the value of the file they took. */
    settled: z.partialRecord(z.enum(vouchableFields), value),
    /** What cleaning has done to the credit that now stands; null once a person has typed one. */
    cleaning: z.array(cleaning).max(200).nullable(),
    /** Proposals that somebody answered, by their words and field. */
    answered: z
      .array(
        z.object({ words: z.string().max(2000), field: z.string().max(100), taken: z.boolean() }),
      )
      .max(200),
  })
  .partial();
export type PictureChange = z.infer<typeof pictureChangeSchema>;
