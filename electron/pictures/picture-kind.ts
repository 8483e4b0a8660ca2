/** The extension of each kind of picture that is kept. */
export type PictureKind = "jpg" | "png" | "gif" | "webp" | "tif" | "avif";

/**
 * Tells the kind of a picture by its first bytes, never by its name. SVG is none of them: it is a
 * program as much as a picture. HEIC is none either, as sharp's own binaries cannot decode it.
 */
export function findPictureKind(bytes: Uint8Array): PictureKind | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 32));
  const text = head.toString("latin1");
  if (text.startsWith("\xff\xd8\xff")) return "jpg";
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) return "gif";
  if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) return "webp";
  if (text.startsWith("II*\0") || text.startsWith("MM\0*")) return "tif";
  // An ISO media file names its brand after "ftyp" (ISO/IEC 14496-12); AVIF's are these two.
  if (/^(avif|avis)/.test(text.slice(8)) && text.startsWith("ftyp", 4)) return "avif";
  return null;
}
