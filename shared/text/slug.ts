// Names that Windows reserves for devices, with any extension (learn.microsoft.com, "Naming Files").
const reserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/**
 * Makes a folder or web slug of a headline: letters and digits of any script, joined by hyphens,
 * lower case, NFC, at most 60 bytes of UTF-8 and cut between words where it can be.
 * A text without letters gives `untitled`.
 */
export function toSlug(text: string): string {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’ʼ]/gu, "")
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (utf8Length(longer) > 60) {
      if (slug === "") slug = cutToBytes(word, 60);
      break;
    }
    slug = longer;
  }
  if (slug === "") return "untitled";
  return reserved.test(slug) ? `${slug}-story` : slug;
}

function cutToBytes(word: string, limit: number): string {
  let cut = "";
  for (const { segment } of new Intl.Segmenter("und", { granularity: "grapheme" }).segment(word)) {
    if (utf8Length(cut + segment) > limit) break;
    cut += segment;
  }
  return cut;
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    length += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return length;
}
