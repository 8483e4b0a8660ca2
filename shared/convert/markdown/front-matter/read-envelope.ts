import { articleFormat, articleSchema } from "../../../article/article.ts";
import type { ReadContext, Story } from "../../story.ts";
import type { Reading } from "../read/reading.ts";
import { envelopeFields, furnitureKeys } from "./field-names.ts";
import { readFields } from "./read-fields.ts";

/** Reads the envelope from the front matter. The revision is the library's to give. */
export function readEnvelope(
  fields: Readonly<Record<string, unknown>>,
  language: string,
  context: ReadContext,
  add: Reading["add"],
): Story["article"] {
  const read = readFields(
    fields,
    envelopeFields,
    articleSchema.shape,
    [...furnitureKeys.filter((key) => key !== "extra"), "revision", "format"],
    (key, value) => {
      add("kept", "markdown-front-matter-value", `${key}: ${JSON.stringify(value)}`);
    },
  );
  return {
    id: context.newId(),
    status: "draft",
    created: context.now,
    updated: context.now,
    language,
    ...read,
    format: articleFormat,
  };
}
