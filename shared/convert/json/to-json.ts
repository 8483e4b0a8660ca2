import { articleSchema } from "../../article/article.ts";
import { toDocumentJson } from "../../article/document-json.ts";
import { pictureUsesIn } from "../../article/document-queries.ts";
import type { Story } from "../story.ts";

/**
 * Writes an article as it is stored, with the records of the pictures it uses as one more key at
 * the end: the envelope in the order of its schema, then what is not known here, then the document.
 * @param revision given for an article that comes from a library
 */
export function toJson(
  story: Story,
  revision?: { readonly id: string; readonly parent: string | null },
): string {
  const { article, document, pictures } = story;
  const fields: Readonly<Record<string, unknown>> = { ...article, revision };
  const known = Object.keys(articleSchema.shape).filter((name) => name !== "document");
  const unknown = Object.keys(article).filter((name) => !known.includes(name) && !added.has(name));
  const used = new Set(pictureUsesIn(document).map(({ picture }) => picture));
  const json = {
    ...Object.fromEntries([...known, ...unknown].map((name) => [name, fields[name]])),
    document: toDocumentJson(document),
    pictures: [...used].flatMap((id) => pictures.get(id) ?? []),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

const added = new Set(["document", "pictures"]);
