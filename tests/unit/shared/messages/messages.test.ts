import { expect, it } from "vitest";
import { failureSchema } from "#shared/failures.ts";
import { failureWords } from "#shared/messages/failure-words.ts";
import { arabic, english } from "#shared/messages/messages.ts";

it("has the same placeholders in every language", () => {
  const names = (text: string): string[] =>
    [...text.matchAll(/\{(\w+)/gu)].map((match) => match[1] ?? "").sort();
  for (const [key, text] of Object.entries(english))
    expect([key, [...new Set(names(arabic[key as keyof typeof english]))]]).toEqual([
      key,
      [...new Set(names(text))],
    ]);
});

it("says every failure in both languages without a hole", () => {
  const facts = {
    id: "x",
    path: "/p",
    name: "n",
    where: "w",
    expected: "e",
    reason: "EIO",
    bytes: 2,
    port: 1,
    limitBytes: 1,
    format: 2,
    known: 1,
    base: "a",
    current: "b",
    checks: ["uncredited-picture"],
  };
  for (const option of failureSchema.options) {
    const failure = failureSchema.parse({ ...facts, code: option.shape.code.value });
    for (const locale of ["en", "ar"] as const)
      expect(failureWords(locale, failure)).not.toMatch(/[{}]|undefined/u);
  }
});
