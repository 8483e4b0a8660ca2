import { articleFormat } from "#shared/article/article.ts";
import { emptyDocument } from "#shared/article/empty-document.ts";
import type { OpenArticle as OpenedByDesk } from "#shared/desk-api/payloads.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { createId } from "#shared/text/id.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import { notMadeYet } from "./create-article-sender.ts";
import { ask, type Trouble } from "./trouble.ts";

/** Whoever wants to write does not wait longer for a desk that is slow or gone. */
const patience = 1000;

/**
 * Makes a new article on the desk. Where no answer comes, it begins in the page alone, under the same
 * id, and its first save makes it: untitled work is safe before there is a desk to put it on.
 */
export async function createArticle(
  desk: DeskClient,
  language: string,
): Promise<Result<OpenedByDesk, Trouble>> {
  const now = Date.now();
  const id = createId(now, crypto.getRandomValues(new Uint8Array(10)));
  const late = Promise.withResolvers<Result<OpenedByDesk, Trouble>>();
  const timer = setTimeout(() => late.resolve(failed({ code: "no-answer" })), patience);
  const answer = await Promise.race([ask(desk.articles.create({ language, id })), late.promise]);
  clearTimeout(timer);
  if (answer.ok || answer.failure.code !== "no-answer") return answer;
  const created = new Date(now).toISOString();
  return ok({
    article: {
      format: articleFormat,
      id,
      revision: { id: notMadeYet, parent: null },
      language,
      status: "draft",
      created,
      updated: created,
      document: emptyDocument,
    },
    pictures: [],
    readOnly: null,
  });
}
