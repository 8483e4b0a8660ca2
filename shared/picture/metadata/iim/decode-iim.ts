/** How IIM's texts may be encoded. Arabic agencies' older files are Windows-1256, without saying so. */
export type IimEncoding = "utf-8" | "windows-1252" | "windows-1256" | "macintosh";

/**
 * Decodes the texts of one file. Markers are missing and lie, so the bytes decide: if all texts
 * together are UTF-8 they are UTF-8; else each that is not is the desk's legacy encoding, or Windows-1252.
 * @returns the encoding of the texts that are not ASCII
 */
export function decodeIim(
  values: readonly Uint8Array[],
  { marked, legacy }: { readonly marked: boolean; readonly legacy: IimEncoding | undefined },
): { readonly encoding: IimEncoding; readonly texts: readonly string[] } {
  // The record version (2:00) is two bytes of number, not text; it is ASCII to us.
  const fallback = legacy ?? "windows-1252";
  const strict = values.map(decodeUtf8);
  const encoding = strict.includes(null) && !marked ? fallback : "utf-8";
  const texts = values.map((bytes, index) => {
    const text =
      strict[index] ?? decodeCut(bytes, marked) ?? new TextDecoder(fallback).decode(bytes);
    return mendTwiceEncoded(text);
  });
  return { encoding, texts };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** In marked UTF-8 a text that a byte limit cut inside its last character: 32 bytes are 16 Arabic letters. */
function decodeCut(bytes: Uint8Array, marked: boolean): string | null {
  if (!marked) return null;
  for (const cut of [1, 2, 3]) {
    const text = decodeUtf8(bytes.subarray(0, bytes.length - cut));
    // What is left out must be the beginning of a character, not a whole one of another encoding.
    if (text !== null && (bytes.at(-cut) ?? 0) >= 0xc2)
      return cut === 1 && text === "" ? null : text;
  }
  return null;
}

/** UTF-8 that was taken for Latin-1 and encoded again ("BjÃ¸rn"): undone where the result is good UTF-8. */
export function mendTwiceEncoded(text: string): string {
  const letters = Array.from(text, (letter) => letter.charCodeAt(0));
  const isLatin1 = letters.every((code) => code <= 0xff);
  if (!isLatin1 || !/[\u{C2}-\u{F4}][\u{80}-\u{BF}]/u.test(text)) return text;
  return decodeUtf8(Uint8Array.from(letters)) ?? text;
}
