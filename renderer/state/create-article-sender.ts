import type { Node } from "prosemirror-model";
import type { Article } from "#shared/article/article.ts";
import { joinEnvelopePatches, type EnvelopePatch } from "#shared/article/envelope-patch.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import {
  joinDocumentText,
  toSentDocument,
  type DocumentText,
} from "#shared/desk-api/document-text.ts";
import { ok, type Result } from "#shared/result.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import { ask, type Trouble } from "./trouble.ts";

/** The revision of a new article that the desk has not made yet. */
export const notMadeYet = "";

// A line that breaks again and again leaves one a time; an older one than these would look like a
// text of somebody else's, of which both are kept.
const mostUnanswered = 8;

/** Sends the open article to the desk, as little of it as will do. */
export type ArticleSender = {
  /** Adds a change of the envelope to what the next save sends. */
  readonly patch: (patch: EnvelopePatch) => void;
  /** Begins anew, with what is unsaved of another envelope and what was sent without an answer. */
  readonly begin: (unsaved: EnvelopePatch, unanswered?: readonly string[]) => void;
  /** What was changed of the envelope that is not known to be on disk. */
  readonly unsaved: () => EnvelopePatch;
  /** The texts that may be on disk: they were sent, and no answer came. */
  readonly unanswered: () => readonly string[];
  readonly send: (
    article: Pick<Article, "id" | "language">,
    revision: string,
    text: DocumentText,
  ) => Promise<Result<{ revision: string }, Trouble>>;
};

/** Makes it for one article after another. */
export function createArticleSender(
  desk: DeskClient,
  toText: (document: Node) => DocumentText,
): ArticleSender {
  /** What was changed of the envelope since the last save began. */
  let unsaved: EnvelopePatch = {};
  /** What the save under way takes along. */
  let underWay: EnvelopePatch = {};
  let unanswered: readonly string[] = [];
  /** The text that the desk holds as this revision, if it was saved from here. */
  let stored: { readonly revision: string; readonly text: DocumentText } | null = null;

  /** A new article is made by its first save, under the id it has here: twice is once. */
  async function make({
    id,
    language,
  }: Pick<Article, "id" | "language">): Promise<Result<string, Trouble>> {
    const made = await ask(desk.articles.create({ id, language }));
    return made.ok ? ok(made.value.article.revision.id) : made;
  }

  /** The revision on disk, if its text is one of those that were sent from here without an answer. */
  async function findOwn(id: string): Promise<Result<string | null, Trouble>> {
    const there = await ask(desk.articles.open({ id }));
    if (!there.ok) return there;
    const { document, revision } = there.value.article;
    const parsed = parseDocument(document, id);
    const isOwn = parsed.ok && unanswered.includes(joinDocumentText(toText(parsed.value)));
    return ok(isOwn ? revision.id : null);
  }

  return {
    patch(patch) {
      unsaved = joinEnvelopePatches(unsaved, patch);
    },
    begin(next, sent = []) {
      unsaved = next;
      unanswered = sent;
      stored = null;
    },
    unsaved: () => joinEnvelopePatches(underWay, unsaved),
    unanswered: () => unanswered,
    async send(article, revision, text) {
      const envelope = unsaved;
      underWay = envelope;
      unsaved = {};
      const before = stored?.revision === revision ? stored.text : null;
      const earlier = unanswered;
      unanswered = [...earlier, joinDocumentText(text)].slice(-mostUnanswered);
      // Until the desk has answered, nobody knows what it holds; the next save would send the whole.
      stored = null;
      const save = (base: string, since: DocumentText | null): ReturnType<ArticleSender["send"]> =>
        ask(
          desk.articles.save({
            id: article.id,
            base,
            ...toSentDocument(since, text),
            ...(Object.keys(envelope).length === 0 ? {} : { envelope }),
          }),
        );
      const base = revision === notMadeYet ? await make(article) : ok(revision);
      let answer = base.ok ? await save(base.value, before) : base;
      // Should what it holds be something else after all, the whole text is the answer to that.
      if (!answer.ok && before !== null && answer.failure.code === "invalid-request")
        answer = await save(revision, null);
      // It was changed, but by a save of ours whose answer was lost: no conflict with ourselves.
      if (!answer.ok && answer.failure.code === "changed-elsewhere" && earlier.length > 0) {
        const own = await findOwn(article.id);
        if (!own.ok) answer = own;
        else if (own.value !== null) answer = await save(own.value, null);
      }
      underWay = {};
      if (answer.ok) {
        stored = { revision: answer.value.revision, text };
        unanswered = [];
        return answer;
      }
      // What was changed meanwhile is the newer.
      unsaved = joinEnvelopePatches(envelope, unsaved);
      if (!mayBeOnDisk(answer.failure)) unanswered = earlier;
      return answer;
    },
  };
}

function mayBeOnDisk(trouble: Trouble): boolean {
  return (trouble.code === "no-answer" && trouble.unsent !== true) || trouble.code === "bug";
}
