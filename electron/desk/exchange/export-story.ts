import type { Article } from "#shared/article/article.ts";
import { textOfField } from "#shared/article/document-queries.ts";
import type { Report } from "#shared/convert/report.ts";
import type { Story } from "#shared/convert/story.ts";
import type { Collision, Exported, Override } from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import type { Finding } from "#shared/checks/check.ts";
import { toSlug } from "#shared/text/slug.ts";
import type { Library } from "../../library/library.ts";
import { toStoredArticle } from "../../library/stored/to-stored-article.ts";
import { findExportFolder } from "./find-export-folder.ts";
import { isPictureStop, leaveOutPictures, stoppedPictures } from "./leave-out-pictures.ts";
import { namePictures } from "./name-pictures.ts";
import { picturesToWrite, type PicturesToWrite } from "./pictures-to-write.ts";
import { readLibraryStory, type LibraryStory } from "./read-library-story.ts";
import { writeFiles } from "./write-files.ts";

export type ExportRequest = {
  readonly id: string;
  readonly folder: string;
  readonly override: Override | null;
  readonly collision: Collision;
};

/** What a form of an article is made of and called. */
export type ExportForm = {
  readonly extension: string;
  /** Added to the article's own name. */
  readonly suffix?: string;
  /** In which form its pictures go along; null for none. */
  readonly pictures: Pick<Parameters<typeof picturesToWrite>[0], "format" | "audience"> | null;
  readonly make: (
    story: LibraryStory,
    rename: (picture: string) => string,
    placeholders: boolean,
  ) => Promise<Result<{ readonly text: string | Uint8Array; readonly report: Report }, Failure>>;
};

/**
 * Writes an article of a library into a folder. Checks that say stop, judged at this moment, keep it
 * back unless somebody overrides them or leaves the pictures they are about behind; the override is stored when everything is on the disk but the file's name, so that
 * no file is ever out without it, and it is not there for a file that could not be written.
 */
export async function exportStory(
  library: Library,
  { id, folder: typed, override, collision }: ExportRequest,
  form: ExportForm,
  now: Date,
): Promise<Result<Exported, Failure>> {
  const folder = findExportFolder(typed);
  if (!folder.ok) return folder;
  const read = await readLibraryStory(library, id, now);
  if (!read.ok) return read;
  const stops = read.value.findings.filter(({ level }) => level === "stop");
  const placeholders = override?.placeholders === true;
  const overruled = checksOf(stops.filter((stop) => !placeholders || !isPictureStop(stop)));
  if (overruled.length > 0 && (override?.reason ?? "") === "")
    return failed({ code: "checks-stop", id, checks: overruled });
  const signed =
    stops.length > 0 && override !== null
      ? sign(read.value, { checks: checksOf(stops), overruled, override, now })
      : null;
  if (signed !== null && !signed.ok) return signed;
  const whole = signed?.value ?? read.value;
  const leftOut = leaveOutPictures(whole.story, placeholders ? stoppedPictures(stops) : new Set());
  const along = await picturesAlong(library, { ...whole, story: leftOut.story }, form);
  if (!along.ok) return along;
  const { files } = along.value;
  const story = { ...whole, story: along.value.story };
  const names = await namePictures(folder.value, files, collision);
  if (!names.ok) return names;
  const rename = (picture: string): string => names.value.get(picture) ?? picture;
  const made = await form.make(story, rename, placeholders);
  if (!made.ok) return made;
  const written = await writeFiles({
    folder: folder.value,
    base: `${nameOf(story.article, story.story)}${form.suffix ?? ""}`,
    extension: form.extension,
    text: made.value.text,
    files: new Map([...files].map(([picture, bytes]) => [rename(picture), bytes])),
    collision,
    ...(signed === null
      ? {}
      : {
          beforeText: async () => {
            const kept = await library.articles.save(story.article, read.value.article.revision.id);
            return kept.ok ? null : kept.failure;
          },
        }),
  });
  if (!written.ok) return written;
  return ok({ files: [...written.value], report: [...made.value.report, ...leftOut.report] });
}

async function picturesAlong(
  { house }: Library,
  { story, readFiles }: LibraryStory,
  { pictures }: ExportForm,
): Promise<Result<PicturesToWrite, Failure>> {
  if (pictures === null) return ok({ story, files: new Map() });
  return picturesToWrite({ story, originals: await readFiles(), house, ...pictures });
}

/** The name of an article's files, without an extension. */
export function nameOf({ webSlug }: Pick<Article, "webSlug">, { document }: Story): string {
  return toSlug(webSlug ?? textOfField(document, "headline"));
}

function checksOf(stops: readonly Finding[]): Finding["check"][] {
  return [...new Set(stops.map(({ check }) => check))];
}

/** The article as it will be when the override is stored, so that the file says it too. */
function sign(
  story: LibraryStory,
  {
    checks,
    overruled,
    override: { by, reason },
    now,
  }: {
    readonly checks: readonly string[];
    /** Those of them that no placeholder meets. */
    readonly overruled: readonly string[];
    readonly override: Override;
    readonly now: Date;
  },
): Result<LibraryStory, Failure> {
  const at = now.toISOString();
  const overrides = [
    ...(story.article.overrides ?? []),
    ...checks.map((check) =>
      overruled.includes(check)
        ? { by, at, check, reason }
        : { by, at, check, reason, placeholder: true as const },
    ),
  ];
  const next = toStoredArticle({ ...story.article, overrides }, story.article.revision.id);
  if (!next.ok) return next;
  const { article } = next.value;
  return ok({
    ...story,
    article,
    story: { ...story.story, article: { ...story.story.article, overrides } },
  });
}
