import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { textOfField } from "#shared/article/document-queries.ts";
import { openUsersLibrary } from "../../../../electron/desk/open-users-library.ts";
import { requireOk } from "../../../support/library-fixture.ts";
import { createTempFolder } from "../../../support/temp-folder.ts";

it("begins a new library with the sample article, once", async () => {
  const folder = await createTempFolder();
  vi.stubEnv("STANDFIRST_DATA", join(folder, "data"));
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const path = join(folder, "library");
  const first = requireOk(await openUsersLibrary(path));
  const [id = "", ...others] = await first.articles.ids();
  expect(others).toEqual([]);
  const { document } = requireOk(await first.articles.read(id));
  expect(textOfField(document, "headline")).not.toBe("");
  await first.close();
  const second = requireOk(await openUsersLibrary(path));
  expect(await second.articles.ids()).toEqual([id]);
  await second.close();
});
