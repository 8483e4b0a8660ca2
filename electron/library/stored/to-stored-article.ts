import type { UnsavedArticle } from "#shared/article/article.ts";
import { toDocumentJson } from "#shared/article/document-json.ts";
import { parseArticle, type ParsedArticle } from "#shared/article/parse-article.ts";
import { rememberChecked } from "#shared/article/parse-document.ts";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { isId } from "#shared/text/id.ts";
import { revisionOf } from "./revision.ts";

/**
 * Gives an article its next revision, after the same check that reading it will make: what is
 * written can be opened. Unknown keys and nodes stay.
 */
export function toStoredArticle(
  unsaved: UnsavedArticle,
  parent: string | null,
): Result<ParsedArticle, Failure> {
  const name = "article.json";
  if (!isId(unsaved.id))
    return failed({ code: "damaged", name, where: "id", expected: "26 letters and digits" });
  const parsed = parseArticle({ ...unsaved, revision: { id: "", parent } }, name);
  if (!parsed.ok) return parsed;
  const { article, document } = parsed.value;
  const written = { ...article, document: toDocumentJson(document) };
  rememberChecked(written.document, document);
  const revision = { id: revisionOf(written), parent };
  // The order in which a person would read the file.
  const head = { format: article.format, id: article.id, revision };
  return ok({ article: Object.assign(head, written, { revision }), document });
}
