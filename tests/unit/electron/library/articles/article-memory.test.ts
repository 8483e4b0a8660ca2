import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createArticleMemory } from "../../../../../electron/library/articles/article-memory.ts";
import { readArticleFile } from "../../../../../electron/library/stored/read-article-file.ts";
import { toFileText } from "../../../../../electron/library/disk/to-file-text.ts";
import { requireOk, textDocument, unsavedArticle } from "../../../../support/library-fixture.ts";
import { createTempFolder } from "../../../../support/temp-folder.ts";

async function articleAt(path: string, headline: string): Promise<void> {
  const revision = { id: "", parent: null };
  const article = { ...unsavedArticle({ document: textDocument(headline) }), revision };
  await writeFile(path, toFileText(article));
}

it("parses a file once for as long as its bytes stay the same", async () => {
  const path = join(await createTempFolder(), "article.json");
  await articleAt(path, "First");
  const memory = createArticleMemory();
  const first = requireOk(await memory.read(path, "article.json"));
  expect(first).toEqual(requireOk(await readArticleFile(path, "article.json")));
  expect(requireOk(await memory.read(path, "article.json"))).toBe(first);
});

it("sees what another program wrote in between", async () => {
  const path = join(await createTempFolder(), "article.json");
  await articleAt(path, "First");
  const memory = createArticleMemory();
  await memory.read(path, "article.json");
  await articleAt(path, "Other");
  const read = requireOk(await memory.read(path, "article.json"));
  expect(read.stored.document.firstChild?.textContent).toBe("Other");
});

it("says that a file is damaged or gone, whatever it remembers of it", async () => {
  const path = join(await createTempFolder(), "article.json");
  await articleAt(path, "First");
  const memory = createArticleMemory();
  await memory.read(path, "article.json");
  await writeFile(path, "{");
  const damaged = await memory.read(path, "article.json");
  expect(damaged.ok ? "ok" : damaged.failure.code).toBe("damaged");
  const gone = await memory.read(`${path}.gone`, "article.json");
  expect(gone.ok ? "ok" : gone.failure.code).toBe("file-not-found");
});
