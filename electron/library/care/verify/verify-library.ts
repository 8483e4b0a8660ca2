import type { LibraryCheckEvent, LibraryFinding } from "#shared/desk-api/library-care.ts";
import { checkArticles, listArticleFolders } from "./check-articles.ts";
import { checkHouse } from "./check-house.ts";
import { checkIndex, type IndexToCheck } from "./check-index.ts";
import { checkOriginals } from "./check-originals.ts";
import { checkPictures, listPictures, type NamedFiles } from "./check-pictures.ts";
import type { Found, Looked, Looking } from "./found.ts";

/**
 * Looks through every file of a library and tells what it finds as it goes. Nothing is changed unless
 * it is to mend; then each finding that can be mended safely is, at once, and every byte is kept.
 * @param options.index asked for when the files have been looked at; null where there is none
 * @param options.signal ends it between two files
 */
export async function* verifyLibrary(options: {
  readonly library: string;
  readonly mend: boolean;
  readonly now: () => Date;
  readonly index: () => Promise<IndexToCheck | null>;
  readonly signal?: AbortSignal | undefined;
}): AsyncGenerator<LibraryCheckEvent, void> {
  const looked: Looked = { library: options.library, now: options.now };
  const pictures = await listPictures(looked.library);
  const articles = await listArticleFolders(looked.library);
  const named: NamedFiles = new Map();
  const mended = new Set<string>();
  const parts: readonly (() => Looking | Promise<Looking>)[] = [
    () => checkHouse(looked),
    () => given([...pictures.found, ...articles.found]),
    () => checkPictures(looked, pictures, named),
    () => checkOriginals(looked, named),
    () => checkArticles(looked, articles.folders, pictures.ids),
    async () => {
      const index = await options.index();
      if (index === null) return given([]);
      // A repair has made and moved folders meanwhile: the index is told, as of any other change.
      for (const folder of mended) await index.refresh(folder);
      const { folders } = await listArticleFolders(looked.library);
      return checkIndex(
        index,
        folders.map(({ folder }) => folder),
      );
    },
  ];
  let done = 0;
  let told = 0;
  const progress = (): LibraryCheckEvent => {
    // Each article is looked at in its file and in the index.
    const total = 1 + pictures.ids.size + named.size + articles.folders.length * 2;
    return { kind: "progress", done: Math.min(done, total), total };
  };
  for (const part of parts) {
    for await (const found of await part()) {
      if (options.signal?.aborted === true) return;
      if (found !== null) {
        const finding = await settle(found, options.mend);
        if (finding.mended?.ok === true && isAboutArticle(finding)) mended.add(folderOf(finding));
        yield { kind: "finding", finding };
      } else if ((done += 1) % tellEach === 0 || performance.now() - told > patience) {
        told = performance.now();
        yield progress();
      }
    }
  }
  yield progress();
}

// Often enough to be seen to move, and not a message for each of a hundred thousand files.
const tellEach = 500;
const patience = 100;

async function* given(found: readonly Found[]): Looking {
  yield* found;
}

async function settle({ mend, ...found }: Found, isToMend: boolean): Promise<LibraryFinding> {
  if (mend === undefined) return { ...found, mend: null };
  const finding = { ...found, mend: mend.how };
  return isToMend ? { ...finding, mended: await mend.run() } : finding;
}

function isAboutArticle({ mend }: LibraryFinding): boolean {
  return mend === "restore" || mend === "keep-both" || mend === "rename";
}

function folderOf({ file }: LibraryFinding): string {
  return file.replace(/\/article\.json$/u, "");
}
