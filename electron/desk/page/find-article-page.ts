import { createHash } from "node:crypto";
import { cropName } from "#shared/article/crop.ts";
import { toHtml } from "#shared/convert/html/to-html.ts";
import { toPrintPage } from "#shared/convert/print/to-print-page.ts";
import type { Library } from "../../library/library.ts";
import { leaveOutPictures, stoppedPictures } from "../exchange/leave-out-pictures.ts";
import { readLibraryStory } from "../exchange/read-library-story.ts";
import { readStylesheet, writeContext } from "../exchange/write-context.ts";
import { servedHeaders } from "./find-served-file.ts";

/** A page that is made when it is asked for. */
export type ArticlePage = {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
};

const path = /^\/articles\/([0-9a-z]{26})\/(preview|proof|page)(\/placeholders)?$/;

/** The styles that bring the bundled fonts; the renderer's build writes them under this name. */
export const printFonts = "/print-fonts.css";

/**
 * Makes the page of an article: the preview, which is the HTML export with its pictures from the
 * library, or one of the print documents; with `/placeholders` behind its address, without the
 * pictures that a check stops. A page runs nothing, and only our own page may frame it.
 * @param pathname as it stands in the address, not decoded, without the query
 */
export async function findArticlePage(
  pathname: string,
  library: Library,
  now: Date,
): Promise<ArticlePage | undefined> {
  const [, id, kind, placeholders] = path.exec(pathname) ?? [];
  if (id === undefined || kind === undefined) return undefined;
  const read = await readLibraryStory(library, id, now);
  if (!read.ok) return undefined;
  const { story } = leaveOutPictures(
    read.value.story,
    placeholders === undefined ? new Set() : stoppedPictures(read.value.findings),
  );
  const context = writeContext(story, library.house, "public", {
    fileOf: (picture) => {
      const file = story.pictures.get(picture)?.file ?? null;
      return file === null ? undefined : `/pictures/${file.sha256}.${file.extension}`;
    },
    croppedFileOf: (picture, crop) => {
      const file = story.pictures.get(picture)?.file ?? null;
      return file === null
        ? undefined
        : `/pictures/1600/${file.sha256}-${cropName(crop)}.${file.extension}`;
    },
  });
  const text =
    kind === "preview"
      ? toHtml(story, context).text
      : toPrintPage(story, kind === "proof" ? "proof" : "page", {
          ...context,
          fonts: printFonts,
          stylesheet:
            context.stylesheet + (kind === "proof" ? readStylesheet("print/proof.css") : ""),
        });
  return {
    text,
    headers: servedHeaders("text/html; charset=utf-8", "no-store", articlePagePolicy(text)),
  };
}

/** The policy of such a page: its one block of styles by its hash, our fonts, the library's pictures. */
function articlePagePolicy(text: string): string {
  const styles = /<style>([^]*?)<\/style>/u.exec(text)?.[1] ?? "";
  const hash = createHash("sha256").update(styles).digest("base64");
  return [
    "default-src 'none'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    // Ours to print, and to look into; without allow-scripts nothing of its own can run.
    "sandbox allow-same-origin allow-modals",
  ].join("; ");
}
