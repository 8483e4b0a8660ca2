/** The keywords of a line: what stands between commas of any script, each once; null for none. */
export function toKeywords(line: string): string[] | null {
  const words = line
    .split(/[,،、;؛\n]/u)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  return words.length === 0 ? null : [...new Set(words)];
}
