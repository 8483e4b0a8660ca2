import { randomBytes } from "node:crypto";
import { articleFormat } from "#shared/article/article.ts";
import { toDocumentJson } from "#shared/article/document-json.ts";
import { pictureUsesIn } from "#shared/article/document-queries.ts";
import { emptyDocument } from "#shared/article/empty-document.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import type { ArticleRow, OpenArticle } from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import type { Picture } from "#shared/picture/picture.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { createId } from "#shared/text/id.ts";
import type { Node } from "prosemirror-model";
import type { Library } from "../library/library.ts";
import { parseJsonText } from "./parse-json-text.ts";

/** What a save answers: never the text itself, which stays the page's own. */
export type Saved = {
  readonly revision: string;
  readonly updated: string;
  readonly savedAt: string;
};

/** An article as it is opened, in arrays of its own: what crosses the wire belongs to the other side. */
type Opened = OpenArticle & { pictures: Picture[] };

export type Articles = {
  readonly list: (input: {
    query: string;
    offset: number;
    limit: number;
  }) => Promise<{ rows: ArticleRow[]; total: number }>;
  readonly create: (input: { language: string }) => Promise<Result<Opened, Failure>>;
  readonly open: (input: { id: string }) => Promise<Result<Opened, Failure>>;
  readonly save: (input: {
    id: string;
    base: string;
    document: string;
  }) => Promise<Result<Saved, Failure>>;
};

/** Makes the service that lists, makes, opens and saves the articles of a library. */
export function createArticles(library: Library, now: () => Date): Articles {
  return {
    async list(input) {
      const { rows, total } = await library.index.search(input);
      return { rows: [...rows], total };
    },

    async create({ language }) {
      if (!isLanguageTag(language))
        return failed({ code: "invalid-request", where: "language", expected: "a BCP 47 tag" });
      const time = now();
      const stored = await library.articles.create({
        format: articleFormat,
        id: createId(time.getTime(), randomBytes(10)),
        language,
        status: "draft",
        created: time.toISOString(),
        updated: time.toISOString(),
        document: emptyDocument,
      });
      return stored.ok ? ok({ article: stored.value, pictures: [], readOnly: null }) : stored;
    },

    async open({ id }) {
      const stored = await library.articles.read(id);
      if (!stored.ok) return stored;
      const { article, document, readOnly } = stored.value;
      return ok({ article, pictures: await picturesOf(document, library), readOnly });
    },

    async save({ id, base, document: text }) {
      const json = parseJsonText(text, "document");
      if (!json.ok) return json;
      const document = parseDocument(json.value, "document");
      if (!document.ok) return failed(asInvalidRequest(document.failure));
      const stored = await library.articles.read(id);
      if (!stored.ok) return stored;
      const { article, readOnly } = stored.value;
      if (readOnly !== null) return failed({ code: "article-read-only", id: article.id });
      // The revision rides along and is replaced by the library; every other key, known or not, stays.
      const saved = await library.articles.save(
        {
          ...article,
          updated: now().toISOString(),
          document: toDocumentJson(document.value),
        },
        base,
      );
      if (!saved.ok) return saved;
      return ok({
        revision: saved.value.revision.id,
        updated: saved.value.updated,
        savedAt: now().toISOString(),
      });
    },
  };
}

/** The records an article uses. One that is missing is left out: a check says so, the text opens. */
async function picturesOf(document: Node, library: Library): Promise<Picture[]> {
  const ids = new Set(pictureUsesIn(document).map((use) => use.picture));
  const read = await Promise.all([...ids].map((id) => library.pictures.read(id)));
  return read.flatMap((picture) => (picture.ok ? [picture.value] : []));
}

function asInvalidRequest(failure: Failure): Failure {
  if (failure.code !== "damaged") return failure;
  return { code: "invalid-request", where: failure.where, expected: failure.expected };
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (cause) {
    // The only way the standard gives to ask (ECMA-402, getCanonicalLocales).
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}
