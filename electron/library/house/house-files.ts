import { join } from "node:path";
import type { Notice } from "#shared/desk-api/payloads.ts";
import {
  creditsSchema,
  keywordsSchema,
  peopleSchema,
  picturesSchema,
  ratesSchema,
  rightsSchema,
  sectionsSchema,
  usualHouse,
  wordsSchema,
  type House,
} from "#shared/house/house.ts";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { cleaningRulesSchema } from "#shared/picture/cleaning/cleaning-rule.ts";
import { readJsonFile } from "../disk/read-json-file.ts";

/** As much of a Zod schema as is needed here. */
type Schema<Setting> = {
  readonly safeParse: (json: unknown) =>
    | { readonly success: true; readonly data: Setting }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly {
            readonly path: readonly PropertyKey[];
            readonly message: string;
          }[];
        };
      };
};

/**
 * Reads the house's settings, each from its own file. Where a file is missing the usual holds;
 * where one is damaged the usual holds too, the file is left as it is, and a notice says so.
 */
export async function readHouse(
  library: string,
): Promise<{ readonly house: House; readonly notices: readonly Notice[] }> {
  const notices: Notice[] = [];

  async function read<Setting>(
    name: string,
    schema: Schema<Setting>,
    usual: Setting,
  ): Promise<Setting> {
    const setting = await readHouseFile(library, name, schema, usual);
    if (setting.ok) return setting.value;
    const { failure } = setting;
    notices.push({ kind: "house-file-damaged", file: `house/${name}.json`, failure });
    return usual;
  }

  const house = {
    rates: await read("rates", ratesSchema, usualHouse.rates),
    credits: await read("credits", creditsSchema, usualHouse.credits),
    pictures: await read("pictures", picturesSchema, usualHouse.pictures),
    rights: await read("rights", rightsSchema, usualHouse.rights),
    people: await read("people", peopleSchema, usualHouse.people),
    sections: await read("sections", sectionsSchema, usualHouse.sections),
    keywords: await read("keywords", keywordsSchema, usualHouse.keywords),
    words: await read("words", wordsSchema, usualHouse.words),
    creditRules: await read("credit-rules", cleaningRulesSchema, usualHouse.creditRules),
  };
  return { house, notices };
}

/** Reads one of the house's files; where it is missing the usual holds. */
export async function readHouseFile<Setting>(
  library: string,
  name: string,
  schema: Schema<Setting>,
  usual: Setting,
): Promise<Result<Setting, Failure>> {
  const path = `house/${name}.json`;
  const file = await readJsonFile(join(library, path), path);
  if (!file.ok) return file.failure.code === "file-not-found" ? ok(usual) : failed(file.failure);
  const parsed = schema.safeParse(file.value.json);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const where = issue?.path.join(".") ?? "";
  return failed({
    code: "damaged",
    name: path,
    where: where || name,
    expected: issue?.message ?? "",
  });
}
