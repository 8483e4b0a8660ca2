/** A text on one line: line breaks and runs of blanks become a blank, and none stands at the ends. */
export function toOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
