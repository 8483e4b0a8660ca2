import type { Node } from "prosemirror-model";
import type { Article } from "#shared/article/article.ts";
import type { Failure } from "#shared/failures.ts";

/** An article as it was read from its file, checked. */
export type StoredArticle = {
  readonly article: Article;
  readonly document: Node;
  /** Why it must not be written: a newer Standfirst made it. Null when it may be edited. */
  readonly readOnly: Failure | null;
};
