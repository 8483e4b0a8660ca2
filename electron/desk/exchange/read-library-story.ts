import { readFile, stat } from "node:fs/promises";
import { pictureUsesIn } from "#shared/article/document-queries.ts";
import type { Article } from "#shared/article/article.ts";
import type { Finding, Lawyered } from "#shared/checks/check.ts";
import { runChecks } from "#shared/checks/run-checks.ts";
import type { Story } from "#shared/convert/story.ts";
import type { Failure } from "#shared/failures.ts";
import type { Picture } from "#shared/picture/picture.ts";
import { ok, type Result } from "#shared/result.ts";
import type { Library } from "../../library/library.ts";
import { findLawyered } from "../find-lawyered.ts";

/** An article of a library with all that an export needs to know of it. */
export type LibraryStory = {
  readonly story: Story;
  readonly article: Article;
  readonly findings: readonly Finding[];
  /** Reads the bytes of each picture file that is there. */
  readonly readFiles: () => Promise<ReadonlyMap<string, Uint8Array>>;
};

/**
 * Reads an article, the records of its pictures and what the checks say of them.
 * @param version an earlier version of it
 */
export async function readLibraryStory(
  library: Library,
  id: string,
  now: Date,
  version?: string,
): Promise<Result<LibraryStory, Failure>> {
  const stored = await (version === undefined
    ? library.articles.read(id)
    : library.articles.readVersion(id, version));
  if (!stored.ok) return stored;
  const { article, document } = stored.value;
  const pictures = new Map<string, Picture>();
  const paths = new Map<string, string>();
  const lostFiles = new Set<string>();
  for (const { picture: pictureId } of pictureUsesIn(document)) {
    if (pictures.has(pictureId)) continue;
    const picture = await library.pictures.read(pictureId);
    if (!picture.ok) continue;
    pictures.set(pictureId, picture.value);
    if (picture.value.file === null) continue;
    const path = library.pictures.pathOf(picture.value.file);
    if (await isFile(path)) paths.set(pictureId, path);
    else lostFiles.add(pictureId);
  }
  // Converters take the document from `document`, and whatever else the envelope holds they carry.
  const { document: _document, revision: _revision, ...envelope } = article;
  return ok({
    story: { article: envelope, document, pictures },
    article,
    findings: runChecks({
      article,
      document,
      pictures,
      now: now.getTime(),
      rights: library.house.rights,
      lostFiles,
      lawyered: await lawyeredFor(library, id),
    }),
    readFiles: async () => {
      const files = new Map<string, Uint8Array>();
      for (const [pictureId, path] of paths) files.set(pictureId, await readFile(path));
      return files;
    },
  });
}

/** The version the lawyers read. One that cannot be read must not pass for none. */
async function lawyeredFor(
  library: Library,
  id: string,
): Promise<Lawyered | "damaged" | undefined> {
  const found = await findLawyered(library, id);
  if (!found.ok) return "damaged";
  return found.value ?? undefined;
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
