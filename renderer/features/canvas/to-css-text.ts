/** A text as a CSS string (css-syntax-3 §4.3.5): a line break would end it, a backslash or a quote change it. */
export function toCssText(text: string): string {
  return `"${text.replaceAll(/["\\]/gu, "\\$&").replaceAll(/[\n\r\f\0]/gu, " ")}"`;
}
