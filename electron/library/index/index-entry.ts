import { join } from "node:path";
import type { Article } from "#shared/article/article.ts";
import { pictureUsesIn, plainTextOf, textOfField } from "#shared/article/document-queries.ts";
import { countArticle } from "#shared/article/statistics.ts";
import type { Finding, StopCheckId } from "#shared/checks/check.ts";
import { nextMoment } from "#shared/checks/next-moment.ts";
import { runChecks } from "#shared/checks/run-checks.ts";
import type { House } from "#shared/house/house.ts";
import type { ArticleRow } from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import type { UnsavedPicture } from "#shared/picture/picture.ts";
import { readFileStamp } from "../disk/file-stamp.ts";
import type { StoredArticle } from "../stored/stored-article.ts";
import { readArticleFile } from "../stored/read-article-file.ts";
import { picturePath, readPictureFile } from "../stored/read-picture-file.ts";

/** What of the house's settings decides what the index keeps. */
export type IndexedHouse = Pick<House, "rates" | "rights">;

/** All that the index keeps of one article. */
export type IndexEntry = {
  readonly folder: string;
  readonly stamp: string;
  /** Why the article cannot be read or edited, if so. */
  readonly failure: Failure | null;
  /** Null for an article that cannot be read. */
  readonly found: {
    /** Without the stop of an embargo, which ends without any file changing. */
    readonly row: ArticleRow;
    readonly embargo: number | null;
    /** When a picture's permission begins or ends, and the row has to be made anew. */
    readonly due: number | null;
    readonly text: string;
    readonly uses: readonly { readonly picture: string; readonly stamp: string }[];
  } | null;
};

/**
 * Reads what the index keeps of an article.
 * @returns null when there is no article in the folder
 */
export async function readIndexEntry(
  library: string,
  folder: string,
  house: IndexedHouse,
): Promise<IndexEntry | null> {
  const name = `${folder}/article.json`;
  // Taken before reading: a change in between shows as another stamp next time.
  const stamp = readFileStamp(join(library, name));
  const file = await readArticleFile(join(library, name), name);
  if (!file.ok) {
    if (file.failure.code === "file-not-found") return null;
    // What the disk refused today it may give tomorrow, with the same stamp.
    const lasting = file.failure.code === "damaged" || file.failure.code === "too-new";
    return { folder, stamp: lasting ? stamp : "", failure: file.failure, found: null };
  }
  const { stored } = file.value;
  return {
    folder,
    stamp,
    failure: stored.readOnly,
    found: await readFound(library, stored, house),
  };
}

async function readFound(
  library: string,
  { article, document }: StoredArticle,
  house: IndexedHouse,
): Promise<IndexEntry["found"]> {
  const pictures = new Map<string, UnsavedPicture>();
  const uses: { picture: string; stamp: string }[] = [];
  for (const picture of new Set(pictureUsesIn(document).map((use) => use.picture))) {
    uses.push({ picture, stamp: readPictureStamp(library, picture) });
    const record = await readPictureFile(library, picture);
    if (record.ok) pictures.set(picture, record.value.picture);
  }
  const checked = { article, document, pictures, now: Date.now(), rights: house.rights };
  const findings = runChecks(checked).filter(({ check }) => check !== "embargo-not-over");
  const statistics = countArticle(document, article.language, house.rates);
  const row: ArticleRow = {
    id: article.id,
    headline: textOfField(document, "headline"),
    language: article.language,
    status: article.status,
    section: article.section ?? "",
    words: statistics.words,
    commissioned: article.commissionedLength ?? null,
    readingMinutes: statistics.readingMinutes,
    updated: article.updated,
    stops: findings.filter(({ level }) => level === "stop").length,
    advice: findings.filter(({ level }) => level === "advice").length,
    stop: firstStop(findings),
  };
  const embargo = article.embargoUntil === undefined ? null : Date.parse(article.embargoUntil);
  const altTexts = pictureUsesIn(document).map(({ alt }) => alt ?? "");
  const credits = [...pictures.values()].map(creditText);
  const text = [plainTextOf(document), envelopeText(article), ...altTexts, ...credits].join("\n");
  // The list adds and takes away the embargo by itself.
  const { embargoUntil: _, ...unbound } = article;
  const due = nextMoment({ ...checked, article: unbound });
  return { row, embargo, due, text, uses };
}

function firstStop(findings: readonly Finding[]): ArticleRow["stop"] {
  const stop = findings.find(({ level }) => level === "stop");
  return stop === undefined ? null : (stop.check as StopCheckId);
}

/** The stamp of a picture's record; the empty string when there is none. */
export function readPictureStamp(library: string, picture: string): string {
  const path = picturePath(picture);
  return path === null ? "" : readFileStamp(join(library, path));
}

/** What a picture editor looks for a picture by. */
function creditText({ creditLine, creators, supplyChain, source }: UnsavedPicture): string {
  const names = (creators ?? []).map(({ name }) => name);
  return [creditLine, ...names, ...(supplyChain ?? []), source].join("\n");
}

function envelopeText(article: Article): string {
  const { slug, webSlug, kicker, dateline, section, keywords, headlines, trailText } = article;
  return [
    slug,
    webSlug,
    kicker,
    dateline,
    section,
    ...(keywords ?? []),
    ...Object.values(headlines ?? {}),
    trailText,
    article.searchTitle,
    article.searchDescription,
  ]
    .filter((text) => text !== undefined)
    .join("\n");
}
