import { textOfField } from "#shared/article/document-queries.ts";
import type { Report } from "#shared/convert/report.ts";
import type { ExportFormat, Override, Preview } from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { toSlug } from "#shared/text/slug.ts";
import { isAbsolute } from "node:path";
import type { Library } from "../library/library.ts";
import { readInput, type Input } from "./exchange/read-input.ts";
import { readLibraryStory, type LibraryStory } from "./exchange/read-library-story.ts";
import { picturesToWrite } from "./exchange/pictures-to-write.ts";
import { storeStory } from "./exchange/store-story.ts";
import { writeFiles } from "./exchange/write-files.ts";
import { writeContext } from "./exchange/write-context.ts";
import { writeStory } from "./exchange/write-story.ts";

/** Takes articles in and lets them out. */
export type Exchange = {
  /** Reads a file from outside and stores it as a new article. */
  readonly importFile: (
    file: Pick<Input, "name" | "bytes"> & Partial<Input>,
  ) => Promise<Result<{ id: string; report: Report }, Failure>>;
  /** What an export would write, and what the checks say. It never gates. */
  readonly preview: (request: {
    id: string;
    format: ExportFormat;
  }) => Promise<Result<Preview, Failure>>;
  /**
   * Writes an article and its pictures into a folder. Checks that say stop keep it back, unless
   * somebody overrides them by name and with a reason, which is then kept with the article.
   */
  readonly exportArticle: (request: {
    id: string;
    format: ExportFormat;
    folder: string;
    override: Override | null;
  }) => Promise<Result<{ files: string[]; report: Report }, Failure>>;
};

export function createExchange(library: Library, options: { now: () => Date }): Exchange {
  const { now } = options;
  return {
    importFile: async (file) => {
      const read = await readInput(
        { readNearby: () => Promise.resolve(undefined), ...file },
        now(),
      );
      if (!read.ok) return read;
      const stored = await storeStory(library, read.value, now());
      if (!stored.ok) return stored;
      const report = [...read.value.report, ...stored.value.report];
      return ok({ id: stored.value.article.id, report });
    },

    preview: async ({ id, format }) => {
      const read = await readLibraryStory(library, id, now());
      if (!read.ok) return read;
      const { text, report } = write(library, read.value, format);
      return ok({ text, report, findings: [...read.value.findings] });
    },

    exportArticle: async ({ id, format, folder, override }) => {
      if (!isAbsolute(folder))
        return failed({
          code: "invalid-request",
          where: "folder",
          expected: "the full path of a folder",
        });
      let read = await readLibraryStory(library, id, now());
      if (!read.ok) return read;
      const stops = read.value.findings.filter(({ level }) => level === "stop");
      const checks = [...new Set(stops.map(({ check }) => check))];
      if (checks.length > 0 && override === null)
        return failed({ code: "checks-stop", id, checks });
      if (checks.length > 0 && override !== null) {
        const kept = await keepOverride(library, read.value, checks, override, now());
        if (!kept.ok) return kept;
        read = await readLibraryStory(library, id, now());
        if (!read.ok) return read;
      }
      const { text, report } = write(library, read.value, format);
      const { article, story } = read.value;
      const files = await picturesToWrite({
        story,
        originals: await read.value.readFiles(),
        audience: audienceOf(format),
        format,
      });
      if (!files.ok) return files;
      const written = await writeFiles({
        folder,
        base: article.webSlug === undefined ? baseName(story) : toSlug(article.webSlug),
        format,
        text,
        files: files.value,
      });
      return written.ok ? ok({ files: [...written.value], report }) : written;
    },
  };
}

function write(
  library: Library,
  { story, article }: LibraryStory,
  format: ExportFormat,
): { text: string; report: Report } {
  const context = writeContext(story, library.house, audienceOf(format));
  return writeStory(story, format, context, article.revision);
}

/** Pages are for readers; the other forms go from desk to desk. */
function audienceOf(format: ExportFormat): "desk" | "public" {
  return format === "html" || format === "html-fragment" ? "public" : "desk";
}

function baseName({ document }: LibraryStory["story"]): string {
  return toSlug(textOfField(document, "headline"));
}

function keepOverride(
  library: Library,
  { article }: LibraryStory,
  checks: readonly string[],
  { by, reason }: Override,
  now: Date,
): ReturnType<Library["articles"]["save"]> {
  const at = now.toISOString();
  const overrides = checks.map((check) => ({ by, at, check, reason }));
  return library.articles.save(
    { ...article, overrides: [...(article.overrides ?? []), ...overrides] },
    article.revision.id,
  );
}
