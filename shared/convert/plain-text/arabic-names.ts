import type { BylinePiece } from "./byline-piece.ts";
import { endsSentence, wordsOf } from "./line-form.ts";

// Names that begin with the letter that also means "and".
const namesWithWaw =
  /^(?:وليد|وائل|وسام|وسيم|وفاء|وجدي|وجيه|وداد|ورد|وردة|وهيب|وهبة|وهبي|واصف|واثق|وحيد|ودود|وديع|وضاح|وصفي|وكيل|ولاء|ولي|وهاب|والي|وثيق|وسن|وعد|وقاص|ونيس|ويصا)$/u;
// Words of a sentence: with one of these the line is copy ("كتب الرئيس على تويتر").
const sentenceWords =
  /^(?:على|عن|أن|إن|ان|من|إلى|الى|مع|قد|لم|لا|هذا|هذه|الذي|التي|ما|كان|قال|قبل|بعد|حول|الرئيس|الوزير)$/u;
const tail = /^(.*?)(\s*[|(–—/].*|\s+-\s.*|\s+في\s.*)?$/su;

/**
 * Reads the names after "بقلم" or "كتب". Arabic has no capitals, so a name is two to four words
 * without a word of a sentence among them; one wrong piece and the whole line is copy.
 */
export function arabicNamesIn(text: string): readonly BylinePiece[] | undefined {
  if (endsSentence(text) || /[،,:؛"«»]$/u.test(text) || wordsOf(text).length > 12) return undefined;
  const pieces: BylinePiece[] = [];
  let names = 0;
  for (const part of text.split(/(\s*[،,]\s*|\s+و\s+|\s*&\s*)/u)) {
    const [, name = "", after = ""] = tail.exec(part) ?? [];
    const people = splitAtWaw(name);
    if (people.every(isName)) {
      people.forEach((person, index) => {
        if (index > 0) pieces.push({ kind: "text", text: " و" });
        pieces.push({ kind: "name", text: person });
      });
      names += people.length;
      pieces.push({ kind: "text", text: after });
    } else {
      if (wordsOf(part).some((word) => sentenceWords.test(word))) return undefined;
      pieces.push({ kind: "text", text: part });
    }
    if (names === 0) return undefined;
  }
  return pieces;
}

function isName(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^[\p{L}\p{M}'’.-]+$/u.test(word) && !sentenceWords.test(word))
  );
}

// "أحمد علي ومحمد حسن" are two people when both halves are names by themselves.
function splitAtWaw(text: string): readonly string[] {
  const words = wordsOf(text);
  for (let index = 2; index <= words.length - 2; index += 1) {
    const word = words[index] ?? "";
    if (word.length > 2 && word.startsWith("و") && !namesWithWaw.test(word)) {
      const rest = [word.slice(1), ...words.slice(index + 1)].join(" ");
      return [words.slice(0, index).join(" "), ...splitAtWaw(rest)];
    }
  }
  return [text];
}
