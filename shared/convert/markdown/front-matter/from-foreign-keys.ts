import { articleSchema } from "../../../article/article.ts";
import type { Reading } from "../read/reading.ts";
import { toDateTime } from "./to-date-time.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Turns what other tools call a field into what we call it, unless ours is there too. */
export function fromForeignKeys(fields: Fields, add: Reading["add"]): Fields {
  const found = new Map(Object.entries(fields));
  const take = (from: string, to: string, read: (value: unknown) => unknown): void => {
    if (!found.has(from) || found.has(to)) return;
    const value = read(found.get(from));
    if (value === undefined) return;
    found.delete(from);
    found.set(to, value);
    add("guessed", "markdown-key-guessed", `${from} → ${to}`);
  };
  take("title", "headline", toText);
  for (const key of ["subtitle", "deck"]) take(key, "standfirst", toText);
  for (const key of ["author", "authors"]) take(key, "byline", toByline);
  take("date", "published", toDateTime);
  take("tags", "keywords", toList);
  take("lang", "language", toText);
  take("slug", "web_slug", toText);
  const keywords = found.get("keywords");
  if (typeof keywords === "string") found.set("keywords", toList(keywords));
  for (const key of ["published", "created", "updated", "embargo_until"]) {
    const date = toDateTime(found.get(key));
    if (date !== undefined) found.set(key, date);
  }
  return Object.fromEntries(found);
}

/** Whether the front matter is our own: it says which format it is written in. */
export function isOwnFrontMatter(fields: Fields): boolean {
  return articleSchema.shape.format.safeParse(fields["format"]).success && "headline" in fields;
}

function toText(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  return typeof value === "number" ? String(value) : undefined;
}

function toList(value: unknown): string[] | undefined {
  if (typeof value === "string")
    return value
      .split(",")
      .map((word) => word.trim())
      .filter((word) => word !== "");
  if (!Array.isArray(value)) return undefined;
  const texts = value.map(toText);
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

function toByline(value: unknown): unknown {
  if (typeof value === "string") return toText(value);
  const people: unknown[] = Array.isArray(value) ? value : [value];
  const names = people.map(nameOf);
  return names.every((name) => name !== undefined) && names.length > 0 ? names : undefined;
}

function nameOf(person: unknown): string | undefined {
  if (typeof person === "object" && person !== null && "name" in person) return toText(person.name);
  return toText(person);
}
