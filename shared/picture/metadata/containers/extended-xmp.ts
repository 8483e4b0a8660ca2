import { asciiAt, joinBytes, readUint } from "../bytes.ts";
import { largestBlock } from "../metadata-blocks.ts";

export const extendedXmpHeader = "http://ns.adobe.com/xmp/extension/\0";

/** Puts extended XMP together: each segment has its GUID, the whole length and its own place. */
export function joinExtendedXmp(segments: readonly Uint8Array[]): Uint8Array[] {
  const byGuid = new Map<string, { readonly at: number; readonly data: Uint8Array }[]>();
  for (const segment of segments) {
    const guid = asciiAt(segment, 0, 32);
    const total = readUint(segment, 32, 4);
    const at = readUint(segment, 36, 4);
    if (total === undefined || at === undefined || total > largestBlock) continue;
    const parts = byGuid.get(guid) ?? [];
    parts.push({ at, data: segment.subarray(40) });
    byGuid.set(guid, parts);
  }
  return [...byGuid.values()].map((parts) =>
    joinBytes(parts.sort((a, b) => a.at - b.at).map(({ data }) => data)),
  );
}
