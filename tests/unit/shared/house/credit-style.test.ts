import { expect, it } from "vitest";
import { creditStyleOf } from "#shared/house/credit-style.ts";
import { creditsSchema, rightsSchema } from "#shared/house/house.ts";
import { usualDisclosures } from "#shared/house/disclosures.ts";

it.each([
  [{}, "ar", "{credit}"],
  [{ format: "guardian" }, "ar-LB", "guardian"],
  [{ format: "guardian", arabicFormat: "bbc-arabic" }, "ar-LB", "bbc-arabic"],
  [{ format: "guardian", arabicFormat: "bbc-arabic" }, "en", "guardian"],
  [{ format: "brackets" }, "ar", "brackets-arabic"],
  [{ format: "brackets" }, "en", "brackets"],
])("prints credits by %j in an article in %s as %s", (credits, language, format) => {
  expect(creditStyleOf(creditsSchema.parse(credits), language).creditFormat).toBe(format);
});

it("says of AI's pictures what the house says, in the article's language", () => {
  const credits = creditsSchema.parse({ disclosure: { en: { made: "Made by a machine" } } });
  expect(creditStyleOf(credits, "en-GB").disclosure).toEqual({
    made: "Made by a machine",
    altered: usualDisclosures.en.altered,
  });
  expect(creditStyleOf(credits, "ar").disclosure).toEqual(usualDisclosures.ar);
  expect(creditStyleOf(credits, "fr-CA").disclosure).toEqual(usualDisclosures.fr);
  // In a language without words of its own it is said in English rather than not at all.
  expect(creditStyleOf(credits, "hy").disclosure.made).toBe("AI-generated image");
});

it("lets no house leave the words out", () => {
  expect(creditsSchema.safeParse({ disclosure: { en: { made: " " } } }).success).toBe(false);
});

it("takes a time zone only if there is one of that name", () => {
  expect(rightsSchema.safeParse({ timeZone: "Asia/Beirut" }).success).toBe(true);
  expect(rightsSchema.safeParse({ timeZone: "Asia/Atlantis" }).success).toBe(false);
});
