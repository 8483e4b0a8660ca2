import { articleFormat } from "#shared/article/article.ts";
import { parseArticle } from "#shared/article/parse-article.ts";
import type { Failure } from "#shared/failures.ts";
import { ok, type Result } from "#shared/result.ts";
import type { StoredArticle } from "./stored-article.ts";
import { parseJsonBytes, readJsonBytes } from "../disk/read-json-file.ts";
import { withTrueRevision } from "./revision.ts";

/** What stands in an article's file, and the bytes it was read from. */
export type ArticleFile = { readonly stored: StoredArticle; readonly bytes: Buffer };

/**
 * Reads an article. One of a newer format is shown read-only where this Standfirst can still parse
 * it, as new nodes and keys travel as unknown ones.
 * @param name what failures call the file
 */
export async function readArticleFile(
  path: string,
  name: string,
): Promise<Result<ArticleFile, Failure>> {
  const bytes = await readJsonBytes(path, name);
  return bytes.ok ? parseArticleBytes(bytes.value, name) : bytes;
}

/** Reads an article from the bytes of its file. */
export function parseArticleBytes(bytes: Buffer, name: string): Result<ArticleFile, Failure> {
  const file = parseJsonBytes(bytes, name);
  if (!file.ok) return file;
  const { json } = file.value;
  const parsed = parseArticle(json, name);
  if (parsed.ok) {
    const article = withTrueRevision(parsed.value.article);
    return ok({ stored: { article, document: parsed.value.document, readOnly: null }, bytes });
  }
  if (parsed.failure.code !== "too-new") return parsed;
  const { format } = parsed.failure;
  const lenient = parseArticle({ ...(json as object), format: articleFormat }, name);
  if (!lenient.ok) return parsed;
  const article = withTrueRevision({ ...lenient.value.article, format });
  return ok({
    stored: { article, document: lenient.value.document, readOnly: parsed.failure },
    bytes,
  });
}
