import { expect, it } from "vitest";
import {
  documentOf,
  figureOf,
  newId,
  openTestLibrary,
  requireOk,
  unsavedArticle,
  unsavedPicture,
} from "../../../../support/library-fixture.ts";

it("lists an article as stopped from the moment a picture's permission ends, though no file changes", async () => {
  const library = await openTestLibrary();
  const id = newId();
  const until = new Date(Date.now() + 3000).toISOString();
  const rights = { terms: [{ effect: "allow" as const, action: "use", until }] };
  requireOk(await library.pictures.create(unsavedPicture({ id, creditLine: "AFP", rights })));
  const document = documentOf("Rain", figureOf(id));
  requireOk(await library.articles.create(unsavedArticle({ document })));
  const stop = async (): Promise<unknown> => {
    const { rows } = await library.index.search({ query: "", offset: 0, limit: 9 });
    return rows.map((row) => row.stop);
  };
  expect(await stop()).toEqual([null]);
  await expect.poll(stop, { timeout: 30_000, interval: 200 }).toEqual(["picture-expired"]);
});
