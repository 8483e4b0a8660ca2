import { parseArticle } from "../../article/parse-article.ts";
import type { Failure } from "../../failures.ts";
import { parsePicture, type UnsavedPicture } from "../../picture/picture.ts";
import { failed, ok, type Result } from "../../result.ts";
import type { Report } from "../report.ts";
import type { ReadContext, Story } from "../story.ts";

// The library gives every article and picture its revision; in a file it may be missing.
const noRevision = { id: "", parent: null };

/**
 * Reads an article as it is stored, with the records of its pictures. Ids and dates stay.
 * @param name what failures call the input
 * @returns `damaged` with the place, or `too-new`
 */
export function fromJson(
  text: string,
  name: string,
  _context: ReadContext,
): Result<{ readonly story: Story; readonly report: Report }, Failure> {
  const json = parseObject(text);
  if (json === undefined)
    return failed({ code: "damaged", name, where: "article", expected: "a JSON object" });
  const { pictures: list = [], ...rest } = json;
  const parsed = parseArticle({ revision: noRevision, ...rest }, name);
  if (!parsed.ok) return parsed;
  const pictures = parsePictures(list, name);
  if (!pictures.ok) return pictures;
  const { revision: _, document: __, ...article } = parsed.value.article;
  const story = { article, document: parsed.value.document, pictures: pictures.value };
  return ok({ story, report: [] });
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    if (typeof json !== "object" || json === null || Array.isArray(json)) return undefined;
    return json as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function parsePictures(
  list: unknown,
  name: string,
): Result<ReadonlyMap<string, UnsavedPicture>, Failure> {
  if (!Array.isArray(list))
    return failed({ code: "damaged", name, where: "pictures", expected: "a list of records" });
  const pictures = new Map<string, UnsavedPicture>();
  for (const [index, json] of list.entries()) {
    const complete: unknown =
      typeof json === "object" && json !== null ? { revision: noRevision, ...json } : json;
    const parsed = parsePicture(complete, name);
    if (!parsed.ok) return failed(within(parsed.failure, `pictures[${String(index)}]`));
    const { revision: _, ...record } = parsed.value;
    pictures.set(record.id, record);
  }
  return ok(pictures);
}

function within(failure: Failure, place: string): Failure {
  return failure.code === "damaged" ? { ...failure, where: `${place}.${failure.where}` } : failure;
}
