/** What people take for a picture and what is none here, with a word of its own for each. */
export type RefusedKind = "svg" | "heic" | "pdf" | "page";

/** Tells by its first bytes what a file is that was refused as a picture; null when nobody can say. */
export function findRefusedKind(bytes: Uint8Array): RefusedKind | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024))
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/u, "")
    .trimStart();
  // The brands of HEIF (ISO/IEC 23008-12), after "ftyp" (ISO/IEC 14496-12).
  if (/^\0\0..ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/su.test(text)) return "heic";
  if (text.startsWith("%PDF-")) return "pdf";
  if (/^<!doctype html|^<html[\s>]|^<head[\s>]|^<body[\s>]/iu.test(text)) return "page";
  return /^(?:<\?xml|<!--|<!doctype svg|<svg)[^]*<svg[\s>/]|^<svg[\s>/]/iu.test(text)
    ? "svg"
    : null;
}
