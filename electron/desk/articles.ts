import { randomBytes } from "node:crypto";
import {
  articleFormat,
  type Article,
  type NodeJson,
  type UnsavedArticle,
} from "#shared/article/article.ts";
import { emptyDocument } from "#shared/article/empty-document.ts";
import {
  applyEnvelopePatch,
  isLanguageTag,
  type EnvelopePatch,
} from "#shared/article/envelope-patch.ts";
import { fromSentDocument, type KeptBlocks } from "#shared/desk-api/document-text.ts";
import type {
  ArticleRow,
  ListChoices,
  ListQuestion,
  OpenArticle,
} from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import type { Picture } from "#shared/picture/picture.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { createId, timeOfId } from "#shared/text/id.ts";
import type { Library } from "../library/library.ts";
import { parseJsonText } from "./parse-json-text.ts";
import { picturesOf } from "./pictures-of.ts";
import { toDuplicate } from "./to-duplicate.ts";

/** What a save answers: never the text itself, which stays the page's own. */
export type Saved = {
  readonly revision: string;
  readonly updated: string;
  readonly savedAt: string;
};

/** An article as it is opened, in arrays of its own: what crosses the wire belongs to the other side. */
type Opened = OpenArticle & { pictures: Picture[] };

type Stretch = ListQuestion & { readonly offset: number; readonly limit: number };

export type Articles = {
  readonly list: (input: Stretch) => Promise<{ rows: ArticleRow[]; total: number }>;
  readonly ids: (input: Stretch) => Promise<string[]>;
  readonly choices: () => Promise<ListChoices>;
  readonly create: (input: {
    language: string;
    id?: string | undefined;
  }) => Promise<Result<Opened, Failure>>;
  readonly open: (input: { id: string }) => Promise<Result<Opened, Failure>>;
  readonly save: (input: {
    id: string;
    base: string;
    document: string;
    /** Blocks of `base` that stand round it as they are. */
    kept?: KeptBlocks | undefined;
    /** What a person changed beside the text, checked by the contract. */
    envelope?: EnvelopePatch | undefined;
    /** The version it replaces must be kept in the history. */
    keep?: boolean | undefined;
  }) => Promise<Result<Saved, Failure>>;
  readonly duplicate: (input: { id: string }) => Promise<Result<{ id: string }, Failure>>;
  readonly throwAway: (input: { id: string }) => Promise<Result<null, Failure>>;
  readonly putBack: (input: { id: string }) => Promise<Result<null, Failure>>;
};

/**
 * Makes the service that lists, makes, opens and saves the articles of a library.
 * @param me who sits here, by name
 */
export function createArticles(
  library: Library,
  now: () => Date,
  me: () => string | null = () => null,
): Articles {
  return {
    async list(input) {
      const { rows, total } = await library.index.search(input);
      return { rows: [...rows], total };
    },
    ids: async (input) => [...(await library.index.ids(input))],
    choices: () => library.index.choices(),

    async create({ language, id = createId(now().getTime(), randomBytes(10)) }) {
      if (!isLanguageTag(language))
        return failed({ code: "invalid-request", where: "language", expected: "a BCP 47 tag" });
      // The time that is in its id: asked for twice, it is the same article with the same revision.
      const time = timeOfId(id);
      if (time > now().getTime() + 24 * 60 * 60 * 1000)
        return failed({ code: "invalid-request", where: "id", expected: "an id made by now" });
      const created = new Date(time).toISOString();
      const stored = await library.articles.create({
        format: articleFormat,
        id,
        language,
        status: "draft",
        created,
        updated: created,
        document: emptyDocument,
      });
      return stored.ok ? ok({ article: stored.value, pictures: [], readOnly: null }) : stored;
    },

    async open({ id }) {
      const stored = await library.articles.read(id);
      if (!stored.ok) {
        // It may be half of what a sync program brings: the other half is news.
        if (stored.failure.code === "damaged") await library.articles.follow(id);
        return stored;
      }
      const { article, document, readOnly } = stored.value;
      await library.articles.follow(article.id);
      return ok({ article, pictures: await picturesOf(document, library), readOnly });
    },

    async save({ id, base, document: text, kept, envelope = {}, keep = false }) {
      const json = parseJsonText(text, "document");
      if (!json.ok) return json;
      // The revision rides along and is replaced by the library; every other key, known or not, stays.
      // The library checks the document before anything is written: once is enough.
      const toNext = (article: Article): Result<UnsavedArticle, Failure> => {
        const document = documentToStore(article, base, json.value as NodeJson, kept);
        if (!document.ok) return document;
        return ok({
          ...applyEnvelopePatch(article, envelope),
          updated: now().toISOString(),
          document: document.value,
        });
      };
      const saved = await library.articles.change(id, base, toNext, { keep, by: me() });
      if (!saved.ok) return failed(asInvalidRequest(saved.failure));
      return ok({
        revision: saved.value.revision.id,
        updated: saved.value.updated,
        savedAt: now().toISOString(),
      });
    },

    async duplicate({ id }) {
      const stored = await library.articles.read(id);
      if (!stored.ok) return stored;
      const { article, readOnly } = stored.value;
      // Its format is another one's: a copy in ours would lose what we do not know.
      if (readOnly !== null) return failed(readOnly);
      const time = now();
      const copy = toDuplicate(
        article,
        createId(time.getTime(), randomBytes(10)),
        time.toISOString(),
      );
      const made = await library.articles.create(copy);
      return made.ok ? ok({ id: made.value.id }) : made;
    },

    throwAway: ({ id }) => library.articles.throwAway(id),
    putBack: ({ id }) => library.articles.putBack(id),
  };
}

function documentToStore(
  { id, revision, document }: Article,
  base: string,
  sent: NodeJson,
  kept: KeptBlocks | undefined,
): Result<NodeJson, Failure> {
  if (kept === undefined) return ok(sent);
  if (revision.id !== base)
    return failed({ code: "changed-elsewhere", id, base, current: revision.id });
  const whole = fromSentDocument(document, sent, kept);
  return whole === null
    ? failed({ code: "invalid-request", where: "kept", expected: "blocks of the base" })
    : ok(whole);
}

function asInvalidRequest(failure: Failure): Failure {
  if (failure.code !== "damaged") return failure;
  return { code: "invalid-request", where: failure.where, expected: failure.expected };
}
