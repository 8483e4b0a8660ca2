import { expect, it } from "vitest";
import type { Article } from "#shared/article/article.ts";
import { toDuplicate } from "../../../../electron/desk/to-duplicate.ts";
import { textDocument } from "../../../support/library-fixture.ts";

it("keeps text and furniture, and leaves behind what belongs to the other article's own life", () => {
  const article: Article & { readonly house: string } = {
    format: 1,
    id: "01k9x2m4qf7t0000000000000a",
    revision: { id: "r", parent: null },
    slug: "TALKS",
    webSlug: "talks",
    language: "ar",
    status: "published",
    section: "World",
    legal: { flag: "Names a minor", clearedBy: "R. Haddad" },
    corrections: [{ date: "2026-11-20T12:00:00.000Z", text: "Corrected." }],
    created: "2026-11-19T12:00:00.000Z",
    updated: "2026-11-20T12:00:00.000Z",
    published: "2026-11-20T12:00:00.000Z",
    overrides: [{ by: "M", at: "2026-11-20T12:00:00.000Z", check: "legal", reason: "Known." }],
    document: textDocument("Talks"),
    house: "a key of another tool",
  };
  expect(toDuplicate(article, "new", "2026-11-23T12:00:00.000Z")).toEqual({
    format: 1,
    id: "new",
    slug: "TALKS",
    language: "ar",
    status: "draft",
    section: "World",
    legal: { flag: "Names a minor" },
    created: "2026-11-23T12:00:00.000Z",
    updated: "2026-11-23T12:00:00.000Z",
    document: textDocument("Talks"),
    house: "a key of another tool",
  });
});
