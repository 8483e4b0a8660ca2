/** One block of a GIF (GIF89a, §15): where it begins and ends, and what it is. */
export type GifBlock = {
  readonly kind: "picture" | "control" | "application" | "other" | "end";
  readonly bytes: Uint8Array;
};

/** The bytes of a color table that a packed field tells of. */
function tableLength(packed: number): number {
  return (packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 7) + 1);
}

/** Where the blocks begin: behind header, screen and its colours. */
export function gifHeadLength(gif: Uint8Array): number {
  return 13 + tableLength(gif[10] ?? 0);
}

/** Takes a GIF apart. What is cut short or damaged ends the list; a whole one ends with `end`. */
export function readGifBlocks(gif: Uint8Array): readonly GifBlock[] {
  const blocks: GifBlock[] = [];
  let at = gifHeadLength(gif);
  while (at < gif.length) {
    const start = at;
    let kind: GifBlock["kind"];
    if (gif[at] === 0x3b) {
      blocks.push({ kind: "end", bytes: gif.subarray(at, at + 1) });
      break;
    } else if (gif[at] === 0x2c) {
      kind = "picture";
      at += 11 + tableLength(gif[at + 9] ?? 0);
    } else if (gif[at] === 0x21) {
      const label = gif[at + 1];
      kind = label === 0xff ? "application" : label === 0xf9 ? "control" : "other";
      at += 2;
    } else break;
    // Pieces, each with its length before it; one without length ends them.
    let length = gif[at] ?? 0;
    while (length > 0 && at < gif.length) {
      at += 1 + length;
      length = gif[at] ?? 0;
    }
    at += 1;
    if (at > gif.length) break;
    blocks.push({ kind, bytes: gif.subarray(start, at) });
  }
  return blocks;
}
