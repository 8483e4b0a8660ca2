import { readdir, readFile } from "node:fs/promises";
import sharp from "sharp";
import { expect, it } from "vitest";
import { createExchange, type Exchange } from "../../../../../electron/desk/exchange.ts";
import { findArticlePage } from "../../../../../electron/desk/page/find-article-page.ts";
import type { Library } from "../../../../../electron/library/library.ts";
import {
  documentOf,
  figureOf,
  newId,
  noon,
  openTestLibrary,
  requireOk,
  unsavedArticle,
  unsavedPicture,
} from "../../../../support/library-fixture.ts";
import { createTempFolder } from "../../../../support/temp-folder.ts";

const id = newId();
const permission = (until: string) => ({
  rights: { terms: [{ effect: "allow" as const, action: "use", until }] },
});

/** A library with one article that shows one picture whose permission ends on a day. */
async function libraryWith(until: string): Promise<{ library: Library; article: string }> {
  const library = await openTestLibrary();
  const bytes = await sharp({
    create: { width: 40, height: 30, channels: 3, background: "#446688" },
  })
    .jpeg()
    .toBuffer();
  const file = requireOk(await library.pictures.keepFile(bytes, "rain.jpg"));
  const credited = { ...permission(until), creditLine: "Ines Moreau/AFP" };
  requireOk(await library.pictures.create(unsavedPicture({ id, ...credited, file })));
  const document = documentOf("Rain", figureOf(id, "A wet street"));
  const stored = requireOk(await library.articles.create(unsavedArticle({ document })));
  return { library, article: stored.id };
}

function exchangeAt(library: Library, now: string): Exchange {
  return createExchange(library, { now: () => new Date(now) });
}

it("lets a picture out until the day its permission ends, and judges it at the moment of export", async () => {
  const { library, article } = await libraryWith("2026-11-30");
  const folder = await createTempFolder();
  const request = {
    id: article,
    folder,
    override: null,
    collision: "keep-both",
    format: "html",
  } as const;
  const before = await exchangeAt(library, noon).exportArticle(request);
  expect(requireOk(before).files).toHaveLength(2);
  const after = await exchangeAt(library, "2026-12-01T12:00:00Z").exportArticle(request);
  expect(after).toEqual({
    ok: false,
    failure: { code: "checks-stop", id: article, checks: ["picture-expired"] },
  });
});

it.each(["html", "markdown", "json", "text", "html-fragment"] as const)(
  "leaves a stopped picture behind as %s: its file, where it lies, but not its credit",
  async (format) => {
    const { library, article } = await libraryWith("2026-11-01");
    const folder = await createTempFolder();
    const exported = await exchangeAt(library, noon).exportArticle({
      id: article,
      folder,
      override: { by: "Mo Ali", reason: "", placeholders: true },
      collision: "keep-both",
      format,
    });
    const { files, report } = requireOk(exported);
    expect(await readdir(folder)).toHaveLength(1);
    const text = await readFile(files[0] ?? "", "utf8");
    expect(text).toContain("Ines Moreau/AFP");
    expect(text).toContain("A wet street");
    expect(text).not.toContain("<img");
    expect(report).toContainEqual({
      kind: "dropped",
      code: "picture-left-out",
      text: "A wet street",
    });
    const { article: kept } = requireOk(await library.articles.read(article));
    expect(kept.overrides).toEqual([
      { by: "Mo Ali", at: noon, check: "picture-expired", reason: "", placeholder: true },
    ]);
    expect(requireOk(await library.pictures.read(id)).file).not.toBeNull();
  },
);

it("asks for a reason all the same for what a placeholder does not meet", async () => {
  const { library, article } = await libraryWith("2026-11-01");
  const { article: stored } = requireOk(await library.articles.read(article));
  const { revision, ...rest } = stored;
  requireOk(await library.articles.save({ ...rest, legal: { flag: "a minor" } }, revision.id));
  const exchange = exchangeAt(library, noon);
  const wish = {
    id: article,
    folder: await createTempFolder(),
    collision: "keep-both",
    format: "text",
  } as const;
  const by = { by: "Mo Ali", placeholders: true };
  expect(await exchange.exportArticle({ ...wish, override: { ...by, reason: "" } })).toEqual({
    ok: false,
    failure: { code: "checks-stop", id: article, checks: ["uncleared-legal-flag"] },
  });
  requireOk(
    await exchange.exportArticle({ ...wish, override: { ...by, reason: "Cleared by phone" } }),
  );
  const { article: kept } = requireOk(await library.articles.read(article));
  expect(kept.overrides?.map(({ check, placeholder }) => [check, placeholder])).toEqual([
    ["uncleared-legal-flag", undefined],
    ["picture-expired", true],
  ]);
});

it("shows and prints the page without them when it is asked for so", async () => {
  const { library, article } = await libraryWith("2026-11-01");
  const page = async (path: string): Promise<string> =>
    (await findArticlePage(`/articles/${article}/${path}`, library, new Date(noon)))?.text ?? "";
  expect(await page("preview")).toContain("<img");
  for (const path of ["preview/placeholders", "proof/placeholders", "page/placeholders"]) {
    const text = await page(path);
    expect(text).not.toContain("<img");
    expect(text).toContain("Ines Moreau/AFP");
  }
  const preview = { id: article, format: "html", placeholders: true } as const;
  expect(requireOk(await exchangeAt(library, noon).preview(preview)).text).not.toContain("<img");
});
