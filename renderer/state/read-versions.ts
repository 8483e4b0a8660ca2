import type { Node } from "prosemirror-model";
import { fromDocumentJson, toDocumentJson } from "#shared/article/document-json.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import type { Article } from "#shared/article/article.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import type { Version, Versions } from "./open-article.ts";
import { ask, type Trouble } from "./trouble.ts";

/**
 * The text on the canvas, the one on disk, and the one both were made from.
 * @param own the article and document on the canvas when the answer is there
 */
export async function readVersions(
  desk: DeskClient,
  id: string,
  own: () => { readonly article: Article; readonly document: Node; readonly base: Version | null },
): Promise<Result<Versions, Trouble>> {
  const answer = await ask(desk.articles.open({ id }));
  if (!answer.ok) return answer;
  const { article, pictures, readOnly } = answer.value;
  const parsed = parseDocument(article.document, article.id);
  if (!parsed.ok || readOnly !== null)
    return failed(readOnly ?? { code: "article-read-only", id: article.id });
  const { base, ...canvas } = own();
  const mine = { ...canvas, document: fromDocumentJson(toDocumentJson(canvas.document)) };
  return ok({ mine, theirs: { article, document: parsed.value, pictures }, base });
}
