import type { Article } from "#shared/article/article.ts";
import { toJsonBytes, type JsonForm } from "../disk/to-json-bytes.ts";

const indented: JsonForm = {
  keysOf: Object.keys,
  gap: (depth) => `\n${"  ".repeat(depth)}`,
  colon: ": ",
  blocks: new WeakMap(),
};

const end = Buffer.from("\n");

/** The bytes of an article's file: those of `toFileText`, at the cost of the blocks that changed. */
export function toArticleBytes(article: Article): Buffer {
  return Buffer.concat([toJsonBytes(article, indented), end]);
}
