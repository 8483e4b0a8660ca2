import { directoryAt, readDirectory, readTiffHeader, type TiffEntry } from "./read-tiff.ts";

/** The texts of EXIF that speak of the picture's credit (Exif 3.0 §4.6.6). */
export type Exif = {
  readonly creator?: string;
  readonly copyright?: string;
  readonly description?: string;
  readonly dateCreated?: string;
};

const exifDirectory = 0x8769;

/** Reads them from a TIFF structure; nothing from what is none. */
export function readExif(blocks: readonly Uint8Array[]): Exif {
  for (const bytes of blocks) {
    const tiff = readTiffHeader(bytes);
    if (tiff === null) continue;
    const entries = readDirectory(tiff, tiff.first);
    const at = directoryAt(tiff, entries, exifDirectory);
    const inner = at === undefined ? [] : readDirectory(tiff, at);
    const found = {
      creator: textOf(entries, 0x013b),
      copyright: copyrightOf(entries),
      description: textOf(entries, 0x010e),
      dateCreated: textOf(inner, 0x9003),
    };
    return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== undefined));
  }
  return {};
}

function textOf(entries: readonly TiffEntry[], tag: number): string | undefined {
  const bytes = entries.find((entry) => entry.tag === tag)?.bytes;
  if (bytes === undefined) return undefined;
  const text = decodeText(bytes)
    .replace(/\0[\s\S]*$/u, "")
    .trim();
  return text === "" ? undefined : text;
}

/** Copyright holds the photographer's, a NUL, and the editor's; a lone blank stands for none. */
function copyrightOf(entries: readonly TiffEntry[]): string | undefined {
  const bytes = entries.find((entry) => entry.tag === 0x8298)?.bytes;
  if (bytes === undefined) return undefined;
  const parts = decodeText(bytes)
    .split("\0")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.length === 0 ? undefined : parts.join("; ");
}

/** Exif 2 says ASCII and Exif 3 UTF-8; what is neither is Windows-1252 in practice. */
function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
