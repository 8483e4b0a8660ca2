import type { Node } from "prosemirror-model";
import { emptyDocument } from "#shared/article/empty-document.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import type { OpenArticle as OpenedByDesk } from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import type { Picture } from "#shared/picture/picture.ts";

/** What the canvas shows of an article, and why it cannot be written in. A damaged one shows nothing. */
export function toShown({ article, readOnly }: OpenedByDesk): {
  readonly document: Node;
  readonly locked: Failure | null;
} {
  const parsed = parseDocument(article.document, article.id);
  const shown = parsed.ok ? parsed : parseDocument(emptyDocument, article.id);
  if (!shown.ok) throw new Error(`The empty document is refused: ${shown.failure.code}`);
  return { document: shown.value, locked: readOnly ?? (parsed.ok ? null : parsed.failure) };
}

/** The pictures of an article as the canvas looks them up. */
export function byId(pictures: readonly Picture[]): ReadonlyMap<string, Picture> {
  return new Map(pictures.map((picture) => [picture.id, picture]));
}
