import type { Article } from "#shared/article/article.ts";
import { joinEnvelopePatches, type EnvelopePatch } from "#shared/article/envelope-patch.ts";
import { toSentDocument, type DocumentText } from "#shared/desk-api/document-text.ts";
import type { Result } from "#shared/result.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import { ask, type Trouble } from "./trouble.ts";

/** Sends the open article to the desk, as little of it as will do. */
export type ArticleSender = {
  /** Adds a change of the envelope to what the next save sends. */
  readonly patch: (patch: EnvelopePatch) => void;
  /** Begins anew, with what is unsaved of another envelope. */
  readonly begin: (unsaved: EnvelopePatch) => void;
  readonly send: (
    id: Article["id"],
    revision: string,
    text: DocumentText,
  ) => Promise<Result<{ revision: string }, Trouble>>;
};

/** Makes it for one article after another. */
export function createArticleSender(desk: DeskClient): ArticleSender {
  /** What was changed of the envelope since the last save began. */
  let unsaved: EnvelopePatch = {};
  /** The text that the desk holds as this revision, if it was saved from here. */
  let stored: { readonly revision: string; readonly text: DocumentText } | null = null;

  return {
    patch(patch) {
      unsaved = joinEnvelopePatches(unsaved, patch);
    },
    begin(next) {
      unsaved = next;
      stored = null;
    },
    async send(id, revision, text) {
      const envelope = unsaved;
      unsaved = {};
      const before = stored?.revision === revision ? stored.text : null;
      // Until the desk has answered, nobody knows what it holds; the next save would send the whole.
      stored = null;
      const save = (since: DocumentText | null): ReturnType<ArticleSender["send"]> =>
        ask(
          desk.articles.save({
            id,
            base: revision,
            ...toSentDocument(since, text),
            ...(Object.keys(envelope).length === 0 ? {} : { envelope }),
          }),
        );
      let answer = await save(before);
      // Should what it holds be something else after all, the whole text is the answer to that.
      if (!answer.ok && before !== null && answer.failure.code === "invalid-request")
        answer = await save(null);
      if (answer.ok) stored = { revision: answer.value.revision, text };
      // What was changed meanwhile is the newer.
      else unsaved = joinEnvelopePatches(envelope, unsaved);
      return answer;
    },
  };
}
