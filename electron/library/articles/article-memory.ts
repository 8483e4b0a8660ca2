import type { Failure } from "#shared/failures.ts";
import { ok, type Result } from "#shared/result.ts";
import { parseArticleBytes, type ArticleFile } from "../stored/read-article-file.ts";
import { readJsonBytes } from "../disk/read-json-file.ts";

// The open article, the one before, and what an export or another window has open meanwhile.
const remembered = 4;

/** The last few article files, by path. */
export type ArticleMemory = {
  /** Reads a file's bytes, always, and parses them only if they are not those it knows. */
  readonly read: (path: string, name: string) => Promise<Result<ArticleFile, Failure>>;
  /** What a file held when it was read or written last; it may hold something else by now. */
  readonly recall: (path: string) => ArticleFile | undefined;
  /** Learns what was just written. */
  readonly keep: (path: string, file: ArticleFile) => void;
};

/**
 * Remembers the articles read or written last. Autosave reads the article it replaces every second;
 * parsing, checking and hashing 50,000 words each time took longer than writing them.
 */
export function createArticleMemory(): ArticleMemory {
  const files = new Map<string, ArticleFile>();

  function keep(path: string, file: ArticleFile): void {
    files.delete(path);
    files.set(path, file);
    for (const oldest of files.keys()) if (files.size > remembered) files.delete(oldest);
  }

  return {
    recall: (path) => files.get(path),
    keep,
    read: async (path, name) => {
      const bytes = await readJsonBytes(path, name);
      if (!bytes.ok) return bytes;
      const known = files.get(path);
      if (known?.bytes.equals(bytes.value) === true) return ok(known);
      const file = parseArticleBytes(bytes.value, name);
      if (file.ok) keep(path, file.value);
      return file;
    },
  };
}
