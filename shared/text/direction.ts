export type Direction = "ltr" | "rtl";

// Letters of the scripts written from right to left that newsrooms meet (Unicode bidi classes R and AL).
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The direction of a text by its first strong letter (UAX 9, rules P2 and P3), or undefined when it has none. */
export function directionOf(text: string): Direction | undefined {
  const letter = /\p{L}/u.exec(text);
  if (letter === null) return undefined;
  return rightToLeft.test(letter[0]) ? "rtl" : "ltr";
}

/** The direction in which a language is written by default. */
export function directionOfLanguage(language: string): Direction {
  return /^(ar|fa|he|ur|ps|ckb|ug|yi|dv|sd)\b/i.test(language) ? "rtl" : "ltr";
}
