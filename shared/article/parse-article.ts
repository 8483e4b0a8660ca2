import type { Node } from "prosemirror-model";
import type { Failure } from "../failures.ts";
import { failed, ok, type Result } from "../result.ts";
import { articleFormat, articleSchema, type Article } from "./article.ts";
import { migrate } from "./migrations/migrate.ts";
import { parseDocument } from "./parse-document.ts";

/** An article whose envelope and document have both been checked. */
export type ParsedArticle = { readonly article: Article; readonly document: Node };

/**
 * Reads the JSON of an article: parse, migrate, wrap what is unknown, check. Only what comes out of
 * here may reach an editor or a converter.
 * @param name what failures call the file
 * @returns `damaged` with the place, or `too-new`
 */
export function parseArticle(json: unknown, name: string): Result<ParsedArticle, Failure> {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    return failed({ code: "damaged", name, where: "article", expected: "an object" });
  const migrated = migrate(json as Record<string, unknown>, articleFormat, name);
  if (!migrated.ok) return migrated;
  const envelope = articleSchema.safeParse(migrated.value);
  if (!envelope.success) {
    const issue = envelope.error.issues[0];
    return failed({
      code: "damaged",
      name,
      where: issue?.path.join(".") ?? "article",
      expected: issue?.message ?? "an article",
    });
  }
  const document = parseDocument(envelope.data.document, name);
  if (!document.ok) return document;
  // The JSON itself, not what the check gives back: that has no unknown keys inside `legal` or `headlines`.
  const article = migrated.value as unknown as Article;
  return ok({ article, document: document.value });
}
