/** How JSON is laid out. */
export type JsonForm = {
  readonly keysOf: (record: object) => readonly string[];
  /** What stands before a part that is so deep inside. */
  readonly gap: (depth: number) => string;
  readonly colon: string;
  /** The bytes of blocks that were written before. */
  readonly blocks: WeakMap<object, Buffer>;
};

// The blocks of an article stand so deep: article, document, content, block. Each keeps its bytes as
// long as it is the same object, so that a save writes and hashes anew only what was edited.
const blockDepth = 3;

type Take = (piece: string | Buffer) => void;

/** Writes a record as JSON in UTF-8. What it is made of must never be changed in place. */
export function toJsonBytes(record: object, form: JsonForm): Buffer {
  const pieces: Buffer[] = [];
  let text = "";
  const take: Take = (piece) => {
    if (typeof piece === "string") text += piece;
    else {
      pieces.push(Buffer.from(text), piece);
      text = "";
    }
  };
  write(record, 0, form, take);
  return Buffer.concat([...pieces, Buffer.from(text)]);
}

function write(value: unknown, depth: number, form: JsonForm, take: Take): void {
  if (typeof value !== "object" || value === null) take(JSON.stringify(value ?? null));
  else if (depth === blockDepth) take(blockBytes(value, form));
  else writeParts(value, depth, form, take);
}

function blockBytes(block: object, form: JsonForm): Buffer {
  const known = form.blocks.get(block);
  if (known !== undefined) return known;
  let text = "";
  writeParts(block, blockDepth, form, (piece) => {
    text += String(piece);
  });
  const bytes = Buffer.from(text);
  form.blocks.set(block, bytes);
  return bytes;
}

function writeParts(value: object, depth: number, form: JsonForm, take: Take): void {
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const gap = form.gap(depth + 1);
  let before = open + gap;
  const writePart = (name: string, part: unknown): void => {
    take(before + name);
    write(part, depth + 1, form, take);
    before = `,${gap}`;
  };
  if (Array.isArray(value)) for (const part of value) writePart("", part);
  else {
    const record = value as Readonly<Record<string, unknown>>;
    for (const key of form.keysOf(record))
      if (record[key] !== undefined) writePart(JSON.stringify(key) + form.colon, record[key]);
  }
  take(before === open + gap ? open + close : form.gap(depth) + close);
}
