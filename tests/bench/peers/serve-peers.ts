import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, preview } from "vite";
import type { NodeJson } from "#shared/article/article.ts";
import { cacheFolder } from "../corpus/cached-library.ts";

/** The pages to compare with, built and served. */
export type Peers = {
  /** The address of a page with one of the documents in it. */
  readonly address: (page: "bare-prosemirror" | "bare-tiptap", document: string) => string;
  readonly stop: () => Promise<void>;
};

/** Builds the peers for production, as the app is, and serves them with the documents beside them. */
export async function servePeers(documents: ReadonlyMap<string, NodeJson>): Promise<Peers> {
  const configFile = join(import.meta.dirname, "vite.config.ts");
  const outDir = join(cacheFolder(), "peers");
  await build({ configFile, build: { outDir } });
  for (const [name, document] of documents)
    writeFileSync(join(outDir, `${name}.json`), JSON.stringify(document));
  const server = await preview({
    configFile,
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const origin = server.resolvedUrls?.local[0];
  if (origin === undefined) throw new Error("The peers are not served");
  return {
    address: (page, document) => `${origin}${page}.html?document=${document}`,
    stop: () => server.close(),
  };
}
