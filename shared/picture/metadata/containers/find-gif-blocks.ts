import { startsWith } from "../bytes.ts";
import { noBlocks, type MetadataBlocks } from "../metadata-blocks.ts";
import { readGifBlocks } from "./gif-blocks.ts";

/** What an application block with XMP begins with, behind its introducer. */
export const gifXmpHeader = "\x0bXMP DataXMP";

/** The bytes that lead a reader of pieces from anywhere in the packet to its end. */
export const gifXmpTrailer = Uint8Array.from({ length: 258 }, (_, index) =>
  index === 0 ? 1 : Math.max(256 - index, 0),
);

/** Finds XMP in a GIF's application block (XMP Specification Part 3, 1.1.2): it lies there in one piece. */
export function findGifBlocks(gif: Uint8Array): MetadataBlocks {
  const blocks = noBlocks();
  const found = readGifBlocks(gif);
  for (const { kind, bytes } of found)
    if (kind === "application" && startsWith(bytes, gifXmpHeader, 2))
      blocks.xmp.push(bytes.subarray(2 + gifXmpHeader.length, -gifXmpTrailer.length));
  blocks.complete = found.at(-1)?.kind === "end";
  return blocks;
}
