import { IntlMessageFormat } from "intl-messageformat";
import { expect, it } from "vitest";
import { failureSchema } from "#shared/failures.ts";
import { failureWords } from "#shared/messages/failure-words.ts";
import { arabic, english } from "#shared/messages/messages.ts";

type Element = {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
};

/** The names a message needs values for: all elements but text, `#` and tags, with what they hold. */
function namesIn(elements: readonly Element[]): readonly string[] {
  return elements.flatMap(({ type, value, options = {} }) => [
    ...(type >= 1 && type <= 6 ? [String(value)] : []),
    ...Object.values(options).flatMap((option) => namesIn(option.value)),
  ]);
}

function placeholders(text: string): readonly string[] {
  const message = new IntlMessageFormat(text, "en", undefined, { ignoreTag: true });
  return [...new Set(namesIn(message.getAst() as readonly Element[]))].sort();
}

it("has the same placeholders in every language", () => {
  const keys = Object.keys(english) as (keyof typeof english)[];
  const holes = (catalogue: Readonly<Record<string, string>>): object =>
    Object.fromEntries(keys.map((key) => [key, placeholders(catalogue[key] ?? "")]));
  expect(holes(arabic)).toEqual(holes(english));
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
    folders: ["a", "b"],
    kind: "svg",
    width: 2,
    height: 1,
    limitMegapixels: 1,
    field: "xmp.credit",
    version: "v",
  };
  for (const option of failureSchema.options) {
    const failure = failureSchema.parse({ ...facts, code: option.shape.code.value });
    for (const locale of ["en", "ar"] as const)
      expect(failureWords(locale, failure)).not.toMatch(/[{}]|undefined/u);
  }
});
