import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { findArticlePage } from "../../../../../electron/desk/page/find-article-page.ts";
import {
  documentOf,
  newId,
  openTestLibrary,
  requireOk,
  unsavedArticle,
} from "../../../../support/library-fixture.ts";

const now = new Date("2026-11-23T12:00:00Z");
const hostile = '</style><script>alert(1)</script>"; } @import url(http://x)';

it.each(["preview", "proof", "page"])("serves a %s in which nothing can run", async (kind) => {
  const library = await openTestLibrary();
  const article = requireOk(
    await library.articles.create(unsavedArticle({ slug: hostile, document: documentOf(hostile) })),
  );
  const page = await findArticlePage(`/articles/${article.id}/${kind}`, library, now);
  const [, styles = ""] = /<style>([^]*?)<\/style>/u.exec(page?.text ?? "") ?? [];
  const hash = createHash("sha256").update(styles).digest("base64");
  expect(page?.headers["content-security-policy"]).toBe(
    `default-src 'none'; style-src 'self' 'sha256-${hash}'; img-src 'self'; font-src 'self'; ` +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; " +
      "sandbox allow-same-origin allow-modals",
  );
  expect(page?.text.match(/<style>/gu)).toHaveLength(1);
  expect(page?.text).not.toContain("<script>alert");
  expect(styles).not.toContain("http://x");
});

it("answers nothing for an article that is not there, and for any other path", async () => {
  const library = await openTestLibrary();
  const id = newId();
  const paths = [`/articles/${id}/proof`, `/articles/${id}/docx`, `/articles/../${id}/page`, "/"];
  for (const path of paths) expect(await findArticlePage(path, library, now)).toBeUndefined();
});
