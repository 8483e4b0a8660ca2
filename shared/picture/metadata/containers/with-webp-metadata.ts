import { ascii, asciiAt, joinBytes, readUint, uint } from "../bytes.ts";
import type { MetadataToWrite } from "./metadata-to-write.ts";

const needed = new Set(["VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"]);
const flags = { animation: 0x02, xmp: 0x04, exif: 0x08, alpha: 0x10, profile: 0x20 };

/**
 * Gives a WebP these blocks in the place of its own (RFC 9649 §2.7). Pixels and what they need stay as
 * they are.
 * @returns `null` for a file whose chunks are broken
 */
export function withWebpMetadata(webp: Uint8Array, blocks: MetadataToWrite): Uint8Array | null {
  const kept = new Map<string, Uint8Array[]>();
  let header: Uint8Array | null = null;
  const last = Math.min(webp.length, 8 + (readUint(webp, 4, 4, true) ?? 0));
  for (let at = 12; at + 8 <= last;) {
    const kind = asciiAt(webp, at, 4);
    const length = readUint(webp, at + 4, 4, true) ?? 0;
    if (at + 8 + length > webp.length) return null;
    const data = webp.subarray(at + 8, at + 8 + length);
    if (kind === "VP8X") header = data;
    else if (needed.has(kind)) kept.set(kind, [...(kept.get(kind) ?? []), toChunk(kind, data)]);
    at += 8 + length + (length & 1);
  }
  const lossy = kept.get("VP8 ")?.[0]?.subarray(8);
  const lossless = kept.get("VP8L")?.[0]?.subarray(8);
  const canvas = canvasOf(header, lossy, lossless);
  if (canvas === null) return null;
  const { xmp, exif } = blocks;
  const has = [
    kept.has("ANMF") ? flags.animation : 0,
    flags.xmp,
    exif === null ? 0 : flags.exif,
    canvas.alpha || kept.has("ALPH") ? flags.alpha : 0,
    kept.has("ICCP") ? flags.profile : 0,
  ];
  const flagged = has.reduce((all, flag) => all | flag, 0);
  const extended = joinBytes([
    Uint8Array.of(flagged, 0, 0, 0),
    uint(canvas.width - 1, 3, true),
    uint(canvas.height - 1, 3, true),
  ]);
  // The order is fixed (RFC 9649 §2.7): profile, animation, picture, EXIF, XMP.
  const order = ["ICCP", "ANIM", "ANMF", "ALPH", "VP8 ", "VP8L"];
  const body = joinBytes([
    toChunk("VP8X", extended),
    ...order.flatMap((kind) => kept.get(kind) ?? []),
    ...(exif === null ? [] : [toChunk("EXIF", exif)]),
    toChunk("XMP ", xmp),
  ]);
  return joinBytes([ascii("RIFF"), uint(body.length + 4, 4, true), ascii("WEBP"), body]);
}

type Canvas = { readonly width: number; readonly height: number; readonly alpha: boolean };

/** The size of the whole, from the extended header or from the picture's own. */
function canvasOf(
  header: Uint8Array | null,
  lossy: Uint8Array | undefined,
  lossless: Uint8Array | undefined,
): Canvas | null {
  if (header !== null && header.length >= 10)
    return {
      width: (readUint(header, 4, 3, true) ?? 0) + 1,
      height: (readUint(header, 7, 3, true) ?? 0) + 1,
      alpha: ((header[0] ?? 0) & flags.alpha) !== 0,
    };
  // A key frame's header (RFC 6386 §9.1): fourteen bits each.
  if (lossy !== undefined && lossy.length >= 10)
    return {
      width: (readUint(lossy, 6, 2, true) ?? 0) & 0x3fff,
      height: (readUint(lossy, 8, 2, true) ?? 0) & 0x3fff,
      alpha: false,
    };
  const bits = lossless === undefined ? undefined : readUint(lossless, 1, 4, true);
  if (bits === undefined) return null;
  return {
    width: (bits & 0x3fff) + 1,
    height: ((bits >>> 14) & 0x3fff) + 1,
    alpha: ((bits >>> 28) & 1) === 1,
  };
}

function toChunk(kind: string, data: Uint8Array): Uint8Array {
  return joinBytes([
    ascii(kind),
    uint(data.length, 4, true),
    data,
    new Uint8Array(data.length & 1),
  ]);
}
