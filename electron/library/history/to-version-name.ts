import type { Article } from "#shared/article/article.ts";

/** The name of an article's version in its history: when it was saved, and what it is. */
export function toVersionName({
  updated,
  revision,
}: Pick<Article, "updated" | "revision">): string {
  return `${new Date(updated).toISOString().replaceAll(/[-:]/g, "")}-${revision.id}.json`;
}
