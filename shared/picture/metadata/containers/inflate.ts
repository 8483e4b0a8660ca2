import { Unzlib } from "fflate";
import { joinBytes } from "../bytes.ts";
import { largestBlock } from "../metadata-blocks.ts";

/** Pieces this small make at most 8 MB each (deflate packs 1,032 to 1), so a bomb is noticed in time. */
const pieceLength = 8 * 1024;

/** Unpacks zlib data. @returns `null` when it is damaged or larger than metadata ever is. */
export function inflate(packed: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const stream = new Unzlib((part) => {
      parts.push(part);
      length += part.length;
    });
    for (let at = 0; at < packed.length; at += pieceLength) {
      stream.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length);
      if (length > largestBlock) return null;
    }
  } catch {
    return null;
  }
  return joinBytes(parts);
}
