import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { join } from "node:path";
import type { NodeJson } from "#shared/article/article.ts";
import type { DeskClient } from "../../../renderer/desk-client/desk-client.ts";

/**
 * Saves an article again and again through the desk, each time with one more word, and after each
 * save writes the same bytes with nothing but what makes them durable.
 * @param library the folder the desk works in, whose disk the raw writes go to
 */
export async function saveInTurn(
  desk: DeskClient,
  options: { readonly id: string; readonly library: string; readonly saves: number },
): Promise<{ readonly saves: readonly number[]; readonly writes: readonly number[] }> {
  const opened = await desk.articles.open({ id: options.id });
  if (!opened.ok) throw new Error(`The article cannot be opened: ${opened.failure.code}`);
  let base = opened.value.article.revision.id;
  const file = findArticleFile(options.library, options.id);
  const folder = mkdtempSync(join(options.library, "..", "writes-"));
  const saves: number[] = [];
  const writes: number[] = [];
  for (let count = 0; count < options.saves; count += 1) {
    const document = withWord(opened.value.article.document, `word${count}`);
    let from = performance.now();
    const saved = await desk.articles.save({ id: options.id, base, document });
    saves.push(performance.now() - from);
    if (!saved.ok) throw new Error(`The article cannot be saved: ${saved.failure.code}`);
    base = saved.value.revision;
    // The index takes the article in; the next save of a writer comes later too.
    await pause(150);
    const bytes = readFileSync(file);
    from = performance.now();
    await writeRaw(join(folder, "article.json"), bytes);
    writes.push(performance.now() - from);
    await pause(50);
  }
  rmSync(folder, { recursive: true });
  return { saves, writes };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function withWord(document: NodeJson, word: string): string {
  const content = [...(document.content ?? [])];
  content.splice(3, 0, { type: "paragraph", content: [{ type: "text", text: word }] });
  return JSON.stringify({ ...document, content });
}

function findArticleFile(library: string, id: string): string {
  const names = readdirSync(join(library, "articles"), { recursive: true, encoding: "utf8" });
  const name = names.find((path) => path.endsWith(join(`--${id.slice(0, 12)}`, "article.json")));
  if (name === undefined) throw new Error(`No file of ${id} in ${library}`);
  return join(library, "articles", name);
}

/** Temporary file, sync, rename, sync of the folder: the least that survives a power cut. */
async function writeRaw(path: string, bytes: Buffer): Promise<void> {
  const handle = await open(`${path}.tmp`, "w");
  await handle.writeFile(bytes);
  await handle.sync();
  await handle.close();
  await rename(`${path}.tmp`, path);
  const folder = await open(join(path, ".."), "r");
  await folder.sync();
  await folder.close();
}
