import { isMap, isNode, parseDocument, type Document } from "yaml";
import { isRecord } from "../fixed-forms.ts";

/** A text with its front matter read, or with the block that looked like front matter and is none. */
export type SplitText = {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** A block between fences that could not be read, with the language it is in. */
  readonly unread?: { readonly text: string; readonly language: "yaml" | "toml" };
};

// Far more than any head; what is longer is read as copy rather than parsed.
const longestHead = 1_000_000;
const deepestHead = 100;
const maxAliasCount = 50;
const options = {
  schema: "core",
  resolveKnownTags: false,
  logLevel: "silent",
} as const;

/** Splits the front matter off a text whose line ends are line feeds. Never throws: what is not YAML stays copy. */
export function splitFrontMatter(text: string): SplitText {
  const [whole, fence = "", head = ""] =
    /^(---|\+\+\+)[ \t]*\n((?:[^\n]*\n)*?)(?:\1|\.\.\.)[ \t]*(?:\n|$)/u.exec(
      text.slice(0, longestHead),
    ) ?? [];
  if (whole === undefined) return { fields: {}, body: text };
  const body = text.slice(whole.length);
  if (fence === "+++") return { fields: {}, body, unread: { text: head, language: "toml" } };
  if (head.trim() === "") return { fields: {}, body };
  const value = parseYaml(head);
  if (isRecord(value)) return { fields: value, body };
  // Text between two rules is text; text that begins with a key was meant as front matter.
  return /^\s*(?:#[^\n]*\n\s*)*[\w"'-]+\s*:/u.test(head)
    ? { fields: {}, body, unread: { text: head, language: "yaml" } }
    : { fields: {}, body: text };
}

function parseYaml(text: string): unknown {
  if (nestingOf(text) > deepestHead) return undefined;
  try {
    const document = parseDocument(text, options);
    const duplicates = document.errors.filter(({ code }) => code === "DUPLICATE_KEY");
    if (duplicates.length === 0 && document.errors.length === 0)
      return document.toJS({ maxAliasCount });
    if (duplicates.length < document.errors.length) return undefined;
    return withDuplicates(
      parseDocument(text, { ...options, uniqueKeys: false }),
      duplicates.length,
    );
  } catch {
    // Too many aliases, or nesting beyond the stack: `yaml` throws for both.
    return undefined;
  }
}

/** Of a key that is there twice the last one holds, as most tools have it; the others are kept under `unread`. */
function withDuplicates(document: Document, expected: number): unknown {
  if (!isMap(document.contents)) return undefined;
  const value: unknown = document.toJS({ maxAliasCount });
  if (!isRecord(value)) return undefined;
  const unread: Record<string, unknown> = {};
  let found = 0;
  const keys = document.contents.items.map(({ key }) => String(key));
  for (const [index, pair] of document.contents.items.entries()) {
    const key = String(pair.key);
    if (keys.lastIndexOf(key) === index) continue;
    unread[key] = isNode(pair.value) ? pair.value.toJS(document, { maxAliasCount }) : pair.value;
    found += 1;
  }
  return found === expected ? { ...value, unread } : undefined;
}

/** How deeply brackets and indentation may nest at most. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === "[" || character === "{") depth += 1;
    if ((character === "]" || character === "}") && depth > 0) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
