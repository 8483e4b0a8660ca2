import type { Node } from "prosemirror-model";
import { envelopePatchSchema, type EnvelopePatch } from "#shared/article/envelope-patch.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import { isId } from "#shared/text/id.ts";

/** What an article holds that the desk has not acknowledged. */
export type UnsavedWords = {
  readonly article: string;
  /** The revision the words were typed on; `notMadeYet` for an article the desk has not heard of. */
  readonly base: string;
  readonly language: string;
  /** The document as JSON text, the way a save sends it. */
  readonly document: string;
  /** Earlier texts of it that may be on disk, because no answer came. */
  readonly sent: readonly string[];
  /** What was changed of the furniture beside it. */
  readonly envelope: EnvelopePatch;
};

/** The same as the page journals it in the browser. */
export type JournalEntry = UnsavedWords & {
  readonly format: 1;
  /** The page that wrote it. While that page lives, the words are its own to save. */
  readonly page: string;
  readonly library: string;
  /** When the last of the words was typed, in ms since 1970. */
  readonly typedAt: number;
};

/** The place of an entry: a page has one for each article, which it replaces. */
export function keyOfEntry({ page, article }: Pick<JournalEntry, "page" | "article">): string {
  return `${page}/${article}`;
}

/** The page that wrote the entry of a key. */
export function pageOfKey(key: string): string {
  return key.split("/", 1)[0] ?? "";
}

/** Reads what stands in the browser's storage, which anything may have spoiled; null for no entry. */
export function parseJournalEntry(value: unknown): JournalEntry | null {
  if (typeof value !== "object" || value === null) return null;
  const entry = value as Readonly<Record<keyof JournalEntry, unknown>>;
  const { format, page, library, article, base, language, document, sent, typedAt } = entry;
  const envelope = envelopePatchSchema.safeParse(entry.envelope);
  const isEntry =
    format === 1 &&
    isText(page) &&
    isText(library) &&
    isText(article) &&
    isId(article) &&
    isText(base) &&
    isText(language) &&
    isText(document) &&
    Array.isArray(sent) &&
    sent.every(isText) &&
    typeof typedAt === "number" &&
    Number.isFinite(new Date(typedAt).getTime()) &&
    envelope.success;
  if (!isEntry) return null;
  return {
    format,
    page,
    library,
    article,
    base,
    language,
    document,
    sent,
    typedAt,
    envelope: envelope.data,
  };
}

/** The document of an entry; null for one that is none any more. */
export function parseEntryDocument({ document, article }: JournalEntry): Node | null {
  const parsed = parseDocument(parseJson(document), article);
  return parsed.ok ? parsed.value : null;
}

/** All the words that can be found in something that is no entry any more, each text on its line. */
export function wordsIn(value: unknown): string {
  if (typeof value === "string") {
    const json = parseJson(value);
    return json === undefined || typeof json === "string" ? value : wordsIn(json);
  }
  if (typeof value !== "object" || value === null) return "";
  const { document } = value as { document?: unknown };
  if (document !== undefined) return wordsIn(document);
  return textsOf(value, new Set()).join("\n");
}

function textsOf(value: unknown, seen: Set<object>): readonly string[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  // Storage can hold what refers to itself.
  seen.add(value);
  const { text } = value as { text?: unknown };
  if (typeof text === "string") return [text];
  return Object.values(value).flatMap((part) => textsOf(part, seen));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Words, then, and no document.
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
