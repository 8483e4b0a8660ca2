import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { createTestFiles, requireOk, unsavedArticle } from "../../../../support/library-fixture.ts";

const writer = new URL("../../../../support/article-writer.ts", import.meta.url).pathname;

async function write(library: string, id: string, name: string): Promise<readonly string[]> {
  const child = spawn(process.execPath, [writer, library, id, name, "40"]);
  const [words, problems] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  expect(problems).toBe("");
  return words.trim().split("\n");
}

it("keeps every word that two processes put into one article at the same time", async () => {
  const files = await createTestFiles();
  const { id } = requireOk(await files.articles.create(unsavedArticle()));
  const words = await Promise.all(["a", "b"].map((name) => write(files.path, id, name)));
  const stored = requireOk(await files.articles.read(id)).document;
  const there = new Set(stored.children.map((block) => block.textContent));
  expect(words.flat()).toHaveLength(80);
  expect(words.flat().filter((word) => !there.has(word))).toEqual([]);
  const names = await readdir(join(files.path, "articles"), { recursive: true });
  const article = names.find((name) => name.endsWith("article.json")) ?? "";
  // Nothing is left of the turns they took.
  expect((await readdir(dirname(join(files.path, "articles", article)))).sort()).toEqual([
    "article.json",
    "history",
  ]);
});
