/**
 * Decodes an XMP packet: UTF-8, or UTF-16 and UTF-32 in either order, which a packet in a JPEG may
 * not use but files do (XMP Specification Part 1, §7.3). Without the padding around it.
 */
export function decodePacket(bytes: Uint8Array): string {
  const text = decode(bytes);
  const start = text.indexOf("<");
  const end = text.lastIndexOf(">");
  return start === -1 ? "" : text.slice(start, end + 1);
}

function decode(bytes: Uint8Array): string {
  const [a, b, c, d] = bytes;
  if (a === 0 && b === 0 && (d === 0x3c || (c === 0xfe && d === 0xff))) return wide(bytes, 3);
  if (c === 0 && d === 0 && (a === 0x3c || (a === 0xff && b === 0xfe))) return wide(bytes, 0);
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c))
    return new TextDecoder("utf-16be").decode(bytes);
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0))
    return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return mostlyUtf8(bytes);
  }
}

/** A truncated packet ends inside a character; only where the rest is no UTF-8 either is it Windows-1252. */
function mostlyUtf8(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8").decode(bytes);
  const lost = text.split("\u{FFFD}").length - 1;
  return lost <= 1 ? text : new TextDecoder("windows-1252").decode(bytes);
}

/** UTF-32, which `TextDecoder` does not know. @param low where the lowest byte of the four stands */
function wide(bytes: Uint8Array, low: 0 | 3): string {
  let text = "";
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const [w, x, y, z] = bytes.subarray(at, at + 4);
    const high = low === 3 ? [w, x, y, z] : [z, y, x, w];
    const code = high.reduce<number>((sum, byte) => sum * 256 + (byte ?? 0), 0);
    text += code <= 0x10ffff ? String.fromCodePoint(code) : "\u{FFFD}";
  }
  return text;
}
