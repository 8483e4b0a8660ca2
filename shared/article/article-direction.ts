import { directionOfLanguage, type Direction } from "../text/direction.ts";
import type { Article } from "./article.ts";

/** Which way an article runs: as somebody decided, else as its language does. */
export function articleDirection(article: Pick<Article, "direction" | "language">): Direction {
  return article.direction ?? directionOfLanguage(article.language);
}
