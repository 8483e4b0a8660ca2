import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { join } from "node:path";
import type { NodeJson } from "#shared/article/article.ts";
import { toSentDocument, type DocumentText } from "#shared/desk-api/document-text.ts";
import type { DeskClient } from "../../../renderer/desk-client/desk-client.ts";

/**
 * Saves an article again and again through the desk, each time with another word, as the page does
 * while somebody types, and after each save writes the same bytes with nothing but what makes them
 * durable. The first save, which sends the whole text, is not counted.
 * @param library the folder the desk works in, whose disk the raw writes go to
 */
export async function saveInTurn(
  desk: DeskClient,
  options: { readonly id: string; readonly library: string; readonly saves: number },
): Promise<{ readonly saves: readonly number[]; readonly writes: readonly number[] }> {
  const opened = await desk.articles.open({ id: options.id });
  if (!opened.ok) throw new Error(`The article cannot be opened: ${opened.failure.code}`);
  let base = opened.value.article.revision.id;
  let before: DocumentText | null = null;
  const blocks = (opened.value.article.document.content ?? []).map((it) => JSON.stringify(it));
  const file = findArticleFile(options.library, options.id);
  const folder = mkdtempSync(join(options.library, "..", "writes-"));
  const saves: number[] = [];
  const writes: number[] = [];
  for (let count = 0; count <= options.saves; count += 1) {
    const after = withWord(opened.value.article.document, blocks, `word${count}`);
    let from = performance.now();
    const saved = await desk.articles.save({
      id: options.id,
      base,
      ...toSentDocument(before, after),
    });
    saves.push(performance.now() - from);
    before = after;
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
  return { saves: saves.slice(1), writes: writes.slice(1) };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The text with a paragraph more; the others keep theirs, as the page's blocks do. */
function withWord(document: NodeJson, blocks: readonly string[], word: string): DocumentText {
  const { content: _content, ...shell } = document;
  const paragraph = { type: "paragraph", content: [{ type: "text", text: word }] };
  return {
    shell: JSON.stringify(shell),
    blocks: blocks.toSpliced(3, 0, JSON.stringify(paragraph)),
  };
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
