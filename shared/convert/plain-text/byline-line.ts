import { isAgency } from "../../picture/agencies.ts";
import { arabicNamesIn } from "./arabic-names.ts";
import type { BylinePiece } from "./byline-piece.ts";
import { bareLine, endsSentence, wordsOf } from "./line-form.ts";

const prefix =
  /^(?:by|(?:words|report(?:ed|ing)?|story|text|written|analysis|interview) by|par|por|von|מאת)[:\s]\s*/iu;
const arabicPrefix = /^(?:بقلم|إعداد|تقرير|تحرير|كتبه|كتبته|كتبها|كتب|كتبت)(?:\s*[:：–—-]\s*|\s+)/u;

const between = /(\s+(?:and|with|et|y|und)\s+|\s*&\s*|\s*,\s*(?:and\s+)?|\s+ו(?=\p{L}))/iu;
const tail = /^(.*?)((?:\s+(?:in|for|at|from|à|en|in der|ב)\s|\s*[|(–—]|\s+-\s|\s*\/).*)?$/su;

const particles = new Set(
  "de da do dos du la le van von der den ter bin bint ibn abu al el ul e y di del della st".split(
    " ",
  ),
);
// Words that are set in capitals like a name and are none.
const notNames = new Set(
  "the a an this that our their his her its my your to in of for from at is was and or monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december editor reporter correspondent writer writers staff chief bureau desk agency agencies agence news newsroom team service media press".split(
    " ",
  ),
);

/**
 * Reads a line such as `By Ann Lee and Sam Poe in Tbilisi` or `بقلم أحمد علي`. The line must be a
 * byline and nothing else; words after the names stay text, and an agency is text, not a person.
 */
export function readByline(line: string): readonly BylinePiece[] | undefined {
  if (line.length > 140) return undefined;
  const text = bareLine(line);
  const opening = prefix.exec(text)?.[0];
  if (opening !== undefined) return readNames(opening, text.slice(opening.length));
  const arabicOpening = arabicPrefix.exec(text)?.[0];
  if (arabicOpening === undefined) return undefined;
  const names = arabicNamesIn(text.slice(arabicOpening.length));
  return names && joinTexts([{ kind: "text", text: arabicOpening }, ...names]);
}

function readNames(opening: string, rest: string): readonly BylinePiece[] | undefined {
  if (rest === "" || (endsSentence(rest) && !/\b\p{L}\.$/u.test(rest))) return undefined;
  const parts = rest.split(between);
  const pieces: BylinePiece[] = [{ kind: "text", text: opening }];
  let sure = false;
  for (const [index, part] of parts.entries()) {
    const isSeparator = index % 2 === 1;
    const [, name = "", after = ""] = isSeparator ? [] : (tail.exec(part) ?? []);
    const comma = (parts[index - 1] ?? "").trim() === ",";
    // "By Ann Lee, Political Editor": a comma joins names only where an "and" closes the list.
    const listed =
      !comma || parts.slice(index + 1).some((later, at) => at % 2 === 0 && isAnd(later));
    if (!isSeparator && listed && isName(name)) {
      pieces.push({ kind: "name", text: name }, { kind: "text", text: after });
      sure = true;
    } else {
      if (index === 0) {
        if (!isAgency(name) && !/^staff\b/iu.test(name)) return undefined;
        sure = true;
      }
      pieces.push({ kind: "text", text: part });
    }
  }
  return sure ? joinTexts(pieces) : undefined;
}

function isAnd(separator: string): boolean {
  return /\p{L}|&/u.test(separator);
}

function isName(text: string): boolean {
  const words = wordsOf(text);
  if (words.length < 2 || words.length > 5) return false;
  const capitals = words.filter((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word));
  const hebrew = words.every((word) => /^[\p{Script=Hebrew}'׳"״-]+$/u.test(word));
  if (hebrew) return true;
  return (
    capitals.length >= 2 &&
    words.every((word) => capitals.includes(word) || particles.has(word)) &&
    !words.some((word) => notNames.has(word.toLowerCase()))
  );
}

function joinTexts(pieces: readonly BylinePiece[]): readonly BylinePiece[] {
  const joined: BylinePiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.text === "") continue;
    if (piece.kind === "text" && last?.kind === "text")
      joined[joined.length - 1] = { kind: "text", text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
