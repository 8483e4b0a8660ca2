import { join } from "node:path";
import { textOfField } from "#shared/article/document-queries.ts";
import type { Report } from "#shared/convert/report.ts";
import type {
  Copy,
  CopyForm,
  Exported,
  ExportFormat,
  Outlook,
  Preview,
  PrintKind,
} from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import type { Library } from "../library/library.ts";
import { exportStory, nameOf, type ExportRequest } from "./exchange/export-story.ts";
import { findExportFolder } from "./exchange/find-export-folder.ts";
import { extensionOf } from "./exchange/formats.ts";
import { isThere } from "./exchange/is-there.ts";
import { leaveOutPictures, stoppedPictures } from "./exchange/leave-out-pictures.ts";
import { withWrittenFiles } from "./exchange/pictures-to-write.ts";
import { readInput, type Input } from "./exchange/read-input.ts";
import { readLibraryStory, type LibraryStory } from "./exchange/read-library-story.ts";
import { storeStory } from "./exchange/store-story.ts";
import { writeContext, type PictureNames } from "./exchange/write-context.ts";
import { writeStory } from "./exchange/write-story.ts";

/** Prints the print document of an article into the bytes of a PDF. */
export type MakePdf = (
  id: string,
  kind: PrintKind,
  placeholders: boolean,
) => Promise<Result<Uint8Array, Failure>>;

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
    placeholders?: boolean | undefined;
    /** An earlier version in place of the present one. */
    version?: string | undefined;
  }) => Promise<Result<Preview, Failure>>;
  /** What an export would meet, without making it. */
  readonly look: (request: {
    id: string;
    format: ExportFormat;
    folder: string;
  }) => Promise<Result<Outlook, Failure>>;
  /**
   * Writes an article and its pictures into a folder. Checks that say stop keep it back, unless
   * somebody overrides them by name and with a reason, which is then kept with the article.
   */
  readonly exportArticle: (
    request: ExportRequest & { readonly format: ExportFormat },
  ) => Promise<Result<Exported, Failure>>;
  /** The same with a PDF, which the checks keep back as well. */
  readonly exportPdf: (
    request: ExportRequest & { readonly kind: PrintKind },
  ) => Promise<Result<Exported, Failure>>;
  /** An article for the clipboard, its credits with it. */
  readonly copy: (request: { id: string; form: CopyForm }) => Promise<Result<Copy, Failure>>;
};

/** @param options.makePdf left out where the host cannot */
export function createExchange(
  library: Library,
  options: { readonly now: () => Date; readonly makePdf?: MakePdf | undefined },
): Exchange {
  const { now, makePdf } = options;
  return {
    importFile: async (file) => {
      const read = await readInput(
        { readNearby: () => Promise.resolve(undefined), ...file },
        now(),
        library.house,
      );
      if (!read.ok) return read;
      const stored = await storeStory(library, read.value, now());
      if (!stored.ok) return stored;
      const report = [...read.value.report, ...stored.value.report];
      return ok({ id: stored.value.article.id, report });
    },

    preview: async ({ id, format, placeholders, version }) => {
      const read = await readLibraryStory(library, id, now(), version);
      if (!read.ok) return read;
      const { findings } = read.value;
      const leftOut = leaveOutPictures(
        read.value.story,
        placeholders === true ? stoppedPictures(findings) : new Set(),
      );
      const shown = await asWritten(library, { ...read.value, story: leftOut.story }, format);
      const { text, report } = write(library, shown, format);
      return ok({ text, report: [...report, ...leftOut.report], findings: [...findings] });
    },

    look: async ({ id, format, folder: typed }) => {
      const folder = findExportFolder(typed);
      if (!folder.ok) return folder;
      const read = await readLibraryStory(library, id, now());
      if (!read.ok) return read;
      const { article, story, findings } = read.value;
      const path = join(folder.value, `${nameOf(article, story)}.${extensionOf[format]}`);
      return ok({
        headline: textOfField(story.document, "headline"),
        findings: [...findings],
        path,
        there: (await isThere(path)) ? path : null,
      });
    },

    exportArticle: ({ format, ...request }) =>
      exportStory(
        library,
        request,
        {
          extension: extensionOf[format],
          pictures: { format, audience: audienceOf(format) },
          make: (story, rename) => Promise.resolve(ok(write(library, story, format, { rename }))),
        },
        now(),
      ),

    exportPdf: async ({ kind, ...request }) => {
      if (makePdf === undefined)
        return failed({
          code: "invalid-request",
          where: "host",
          expected: "a host that makes PDF",
        });
      return exportStory(
        library,
        request,
        {
          extension: "pdf",
          suffix: kind === "proof" ? "-proof" : "",
          pictures: null,
          make: async (_story, _rename, placeholders) => {
            const pdf = await makePdf(request.id, kind, placeholders);
            return pdf.ok ? ok({ text: pdf.value, report: [] }) : pdf;
          },
        },
        now(),
      );
    },

    copy: async ({ id, form }) => {
      const read = await readLibraryStory(library, id, now());
      if (!read.ok) return read;
      const format = form === "rich" || form === "text" ? "text" : formatOfCopy[form];
      const plain = write(library, read.value, format);
      // No file goes along: the picture stands as its caption and its credit.
      const rich =
        form === "rich"
          ? write(library, read.value, "html-fragment", { fileOf: () => undefined })
          : null;
      return ok({
        text: plain.text,
        html: rich?.text ?? null,
        pictures: read.value.story.pictures.size,
        report: [...(rich ?? plain).report],
        findings: [...read.value.findings],
      });
    },
  };
}

const formatOfCopy = { markdown: "markdown", html: "html-fragment" } as const;

/** The story with the names its pictures get when it goes; looking at it gates nothing. */
async function asWritten(
  { house }: Library,
  stored: LibraryStory,
  format: ExportFormat,
): Promise<LibraryStory> {
  // Text names no file.
  if (format === "text") return stored;
  const written = await withWrittenFiles(stored.story, await stored.readFiles(), house);
  return written.ok ? { ...stored, story: written.value.story } : stored;
}

function write(
  library: Library,
  { story, article }: LibraryStory,
  format: ExportFormat,
  files: PictureNames = {},
): { text: string; report: Report } {
  const context = writeContext(story, library.house, audienceOf(format), files);
  return writeStory(story, format, context, article.revision);
}

/** Pages are for readers; the other forms go from desk to desk. */
function audienceOf(format: ExportFormat): "desk" | "public" {
  return format === "html" || format === "html-fragment" ? "public" : "desk";
}
