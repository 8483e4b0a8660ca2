import type { Article, UnsavedArticle } from "#shared/article/article.ts";

/**
 * The draft that begins with what another article holds. What belongs to the other one's own life
 * stays with it: its address, its publication, its corrections, and who cleared or overruled what.
 */
export function toDuplicate(article: Article, id: string, time: string): UnsavedArticle {
  const {
    revision: _revision,
    webSlug: _webSlug,
    published: _published,
    corrections: _corrections,
    overrides: _overrides,
    legal,
    ...kept
  } = article;
  return {
    ...kept,
    ...(legal === undefined ? {} : { legal: { flag: legal.flag } }),
    id,
    status: "draft",
    created: time,
    updated: time,
  };
}
