/** What a comment of ours says: attributes of the next block, a whole node, or an empty place. */
export type NoteKind = "attributes" | "node" | "paragraph" | "item";

/** A comment that Standfirst has written into Markdown. */
export type Note = { readonly kind: NoteKind; readonly value: Readonly<Record<string, unknown>> };

const noteForm = /^<!-- standfirst (attributes|node|paragraph|item)(?: (\{.*\}))? -->$/su;
const deepestNote = 100;

/** Writes a comment that carries what Markdown has no form for; nothing in it can end the comment. */
export function writeNote(kind: NoteKind, value?: object): string {
  if (value === undefined) return `<!-- standfirst ${kind} -->`;
  // Also without a pipe, so that it may stand in a table's cell.
  const json = JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"/gsu, (text) =>
    text.replace(/[-<>|&]/gu, (character) => `\\u00${character.charCodeAt(0).toString(16)}`),
  );
  return `<!-- standfirst ${kind} ${json} -->`;
}

/** Reads a comment of ours; undefined for any other. */
export function parseNote(html: string): Note | undefined {
  const [, kind, json] = noteForm.exec(html) ?? [];
  if (kind === undefined) return undefined;
  const value = json === undefined ? {} : parseRecord(json);
  return value === undefined ? undefined : { kind: kind as NoteKind, value };
}

/** Reads a JSON object of reasonable depth; undefined for anything else. */
export function parseRecord(json: string): Readonly<Record<string, unknown>> | undefined {
  const value = parseJson(json);
  return isRecord(value) ? value : undefined;
}

/** Reads JSON of reasonable depth; undefined when it is none. */
export function parseJson(json: string): unknown {
  if (depthOf(json) > deepestNote) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Whether a value is an object that is not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Writes an attribute's value for our inline HTML: all but letters and digits as references. */
export function writeAttribute(value: string): string {
  return value.replace(
    /[^\p{L}\p{N} .,:;/_-]/gu,
    (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`,
  );
}

/** Reads back what `writeAttribute` wrote. */
export function readAttribute(value: string): string {
  return value.replace(/&#x([0-9A-F]{1,6});/gu, (reference, hexadecimal: string) => {
    const code = Number.parseInt(hexadecimal, 16);
    return code > 0x10_ff_ff ? reference : String.fromCodePoint(code);
  });
}

function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of json) {
    if (character === "{" || character === "[") depth += 1;
    if (character === "}" || character === "]") depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
