/**
 * Reads an unsigned whole number.
 * @returns `undefined` past the end: pictures come truncated, and a reader must go on with what is there
 */
export function readUint(
  bytes: Uint8Array,
  at: number,
  length: number,
  littleEndian = false,
): number | undefined {
  if (at < 0 || at + length > bytes.length) return undefined;
  let value = 0;
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[at + (littleEndian ? length - 1 - index : index)] ?? 0;
    value = value * 256 + byte;
  }
  return value;
}

/** The bytes as Latin-1 text: for signatures and keywords, which are ASCII. */
export function asciiAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

/** Whether an ASCII text stands at a place. */
export function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
  if (at + text.length > bytes.length) return false;
  for (let index = 0; index < text.length; index += 1)
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}

/** Where an ASCII text first stands, or -1. */
export function indexOfAscii(bytes: Uint8Array, text: string, from = 0): number {
  const first = text.charCodeAt(0);
  for (
    let at = bytes.indexOf(first, from);
    at !== -1 && at + text.length <= bytes.length;
    at = bytes.indexOf(first, at + 1)
  )
    if (startsWith(bytes, text, at)) return at;
  return -1;
}

/** An unsigned whole number as bytes. */
export function uint(value: number, length: number, littleEndian = false): Uint8Array {
  const bytes = Uint8Array.from({ length }, (_, index) =>
    Math.floor(value / 256 ** (length - 1 - index)),
  );
  return littleEndian ? bytes.reverse() : bytes;
}

/** A text as bytes. */
export function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Several stretches of bytes as one. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** The longest beginning of a text that has at most so many bytes in UTF-8, whole characters only. */
export function cutToBytes(text: string, most: number): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= most) return bytes;
  let end = most;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.slice(0, end);
}
