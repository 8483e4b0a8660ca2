/**
 * Folds a text so that what a person means is found: case, accents, Arabic diacritics and tatweel,
 * the forms of alef, yeh and teh marbuta, and Arabic-Indic and Persian digits all fall together.
 * Text and queries both pass through it, and nothing else decides what matches.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{Mn}\u0640]/gu, "")
    .replace(/[\u0622\u0623\u0625\u0671]/gu, "\u0627")
    .replace(/[\u0649\u06CC]/gu, "\u064A")
    .replace(/\u0629/gu, "\u0647")
    .replace(/\u06A9/gu, "\u0643")
    .replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/ß/gu, "ss")
    .replace(/ø/gu, "o")
    .replace(/ł/gu, "l")
    .replace(/æ/gu, "ae")
    .replace(/œ/gu, "oe")
    .replace(/đ/gu, "d");
}
