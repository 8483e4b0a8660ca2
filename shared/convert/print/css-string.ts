/**
 * Writes a text as a CSS string, inert whatever it holds: all but plain letters and digits is
 * escaped (CSS Syntax 3, §4.3.7), so nothing can end the string or the style element round it.
 */
export function cssString(text: string): string {
  const escaped = Array.from(text.replace(/[\p{Cc}\p{Cs}]+/gu, " "), (character) =>
    /^[\p{L}\p{M}\p{N}]$/u.test(character)
      ? character
      : `\\${(character.codePointAt(0) ?? 0x20).toString(16)} `,
  );
  return `"${escaped.join("")}"`;
}
