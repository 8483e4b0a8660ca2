import { readUint } from "../bytes.ts";
import { decodeIim, type IimEncoding } from "./decode-iim.ts";

/** What IIM said: texts by data set of record 2, and how they were encoded; null where there was none. */
export type Iim = {
  readonly encoding: IimEncoding | null;
  readonly values: ReadonlyMap<number, readonly string[]>;
};

/** More data sets than this are damage. */
const mostDataSets = 20_000;

/**
 * Reads IIM (IPTC-NAA Information Interchange Model 4.2, §1.5 and §6). Its record 2 holds the texts.
 * @param legacy the encoding of a desk's old agency files: tried where a text is not UTF-8
 */
export function readIim(blocks: readonly Uint8Array[], legacy?: IimEncoding): Iim {
  const found: { readonly dataSet: number; readonly bytes: Uint8Array }[] = [];
  let marked = false;
  for (const bytes of blocks) {
    let at = 0;
    while (at + 5 <= bytes.length && found.length < mostDataSets) {
      if (bytes[at] !== 0x1c) {
        at += 1;
        continue;
      }
      let length = readUint(bytes, at + 3, 2) ?? 0;
      let data = at + 5;
      // An extended data set: the length's own length stands in its place.
      if (length & 0x8000) {
        const wide = length & 0x7fff;
        length = wide > 4 ? 0 : (readUint(bytes, data, wide) ?? 0);
        data += wide;
      }
      const value = bytes.subarray(data, data + length);
      if (bytes[at + 1] === 2) found.push({ dataSet: bytes[at + 2] ?? 0, bytes: value });
      // 1:90 names UTF-8 by ISO 2022's escape `ESC % G`; some writers put it behind the texts.
      else if (bytes[at + 1] === 1 && bytes[at + 2] === 90)
        marked = value[0] === 0x1b && value[1] === 0x25 && value[2] === 0x47;
      at = data + length;
    }
  }
  if (found.length === 0) return { encoding: null, values: new Map() };
  const { encoding, texts } = decodeIim(
    found.map(({ bytes }) => bytes),
    { marked, legacy },
  );
  const values = new Map<number, string[]>();
  found.forEach(({ dataSet }, index) => {
    const text = (texts[index] ?? "").replace(/\0+$/u, "").trim();
    if (text !== "") values.set(dataSet, [...(values.get(dataSet) ?? []), text]);
  });
  return { encoding, values };
}
