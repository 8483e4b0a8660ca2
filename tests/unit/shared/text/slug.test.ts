import { expect, it } from "vitest";
import { toSlug } from "#shared/text/slug.ts";

it.each([
  ["Armenia, Azerbaijan hold talks", "armenia-azerbaijan-hold-talks"],
  ["The minister's ‘plan’", "the-ministers-plan"],
  ["مجلس المدينة يقر موازنة", "مجلس-المدينة-يقر-موازنة"],
  ["", "untitled"],
  ["!!!", "untitled"],
  ["CON", "con-story"],
  ["../../etc/passwd", "etc-passwd"],
])("makes of %j the slug %j", (headline, slug) => {
  expect(toSlug(headline)).toBe(slug);
});

it("stays within 60 bytes of UTF-8, cut between words", () => {
  const slug = toSlug("مجلس المدينة يقر موازنة جديدة للنقل العام في العاصمة بعد جدل طويل");
  expect(new TextEncoder().encode(slug).length).toBeLessThanOrEqual(60);
  expect(slug.endsWith("-")).toBe(false);
});

it("cuts one endless word between its graphemes", () => {
  expect(toSlug("a".repeat(100))).toBe("a".repeat(60));
});
