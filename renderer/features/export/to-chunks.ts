const usual = 4000;

/** Cuts a text into pieces after line ends, else within a long line; joined, they are the text. */
export function toChunks(text: string): readonly string[] {
  const chunks: string[] = [];
  for (let from = 0; from < text.length;) {
    const least = from + usual;
    const end = text.indexOf("\n", least) + 1;
    // A line without an end is cut, but never between the two halves of a character.
    const long = least + usual;
    const halves = /[\uDC00-\uDFFF]/u.test(text[long] ?? "") ? 1 : 0;
    const to = end > 0 && end < long ? end : Math.min(long + halves, text.length);
    chunks.push(text.slice(from, to));
    from = to;
  }
  return chunks;
}
