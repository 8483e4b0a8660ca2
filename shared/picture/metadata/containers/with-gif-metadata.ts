import { ascii, joinBytes, startsWith } from "../bytes.ts";
import { gifXmpHeader, gifXmpTrailer } from "./find-gif-blocks.ts";
import { gifHeadLength, readGifBlocks } from "./gif-blocks.ts";
import type { MetadataToWrite } from "./metadata-to-write.ts";

/** Applications that say how the picture looks: how often it runs, and its colour profile. */
const needed = ["NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012"];

/**
 * Gives a GIF this XMP in the place of its own and of its comments; every picture stays as it is.
 * @returns `null` for a file whose blocks are broken
 */
export function withGifMetadata(gif: Uint8Array, { xmp }: MetadataToWrite): Uint8Array | null {
  const blocks = readGifBlocks(gif);
  if (blocks.at(-1)?.kind !== "end") return null;
  const kept = blocks.filter(
    ({ kind, bytes }) =>
      kind === "picture" ||
      kind === "control" ||
      kind === "end" ||
      needed.some((name) => startsWith(bytes, name, 3)),
  );
  return joinBytes([
    // Only this version has application blocks.
    ascii("GIF89a"),
    gif.subarray(6, gifHeadLength(gif)),
    Uint8Array.of(0x21, 0xff),
    ascii(gifXmpHeader),
    xmp,
    gifXmpTrailer,
    ...kept.map(({ bytes }) => bytes),
  ]);
}
