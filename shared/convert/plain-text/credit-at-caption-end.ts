import { isAgency, namesAgency } from "../../picture/agencies.ts";
import { withoutIsolates } from "../../text/isolate.ts";
import { bareLine, endsSentence, hasLetter, wordsOf } from "./line-form.ts";

/** A caption with the credit that stood at its end. */
export type CreditedCaption = {
  /** The text before the credit; empty when the line is a credit alone. */
  readonly caption: string;
  /** The credit line, without brackets and without the word "Photograph". */
  readonly credit: string;
  /** What was cut off the line, as it stood there. */
  readonly written: string;
};

// Longer lines are paragraphs; longer credits are sentences.
const longestLine = 600;
const longestCredit = 100;

// Photograph: X/Y · Photo by X · صورة. Words such as "Illustration" say what it is and stay in the credit.
const label =
  /^(?:(?:photo|image|picture)\s+credits?\s*:|(?:photographs?|photos?|pictures?|pics?|images?|credit)\s*:|(?:photographs?|photos?|pictures?|images?)\s+by\b:?|(?:تصوير|عدسة|الصورة|صورة|مصدر الصورة)\s*:)\s*(\S.*)$/isu;
const keptLabel =
  /^(?:illustration|composite|graphic|design|file photo|photo courtesy|courtesy)\b/iu;
const agencyPhoto = /^\p{Lu}{2,6} (?:photos?|images?)\s*\/\s*\S/iu;
// At the end of a caption without brackets; the last two words need an agency after them to be sure.
const openLabel =
  /(?:^|\s)((?:Photographs?|Photos?|(?:Photo|Image|Picture) [Cc]redit|PHOTO(?:GRAPH)?|Illustration|Composite|تصوير|عدسة|مصدر الصورة|Image|Picture|Credit|الصورة|المصدر)\s*:\s*)(\S[^:]*)$/u;
const needsAgency = /^(?:Image|Picture|Credit|الصورة|المصدر)\s*:/u;
const openBy = /^(?:Photographs?|Photos?|Pictures?) by \p{Lu}/u;

// What stands in square brackets at a line's end and credits nobody.
const notCredits =
  /^(?:sic|video|watch|photos?|pictures?|gallery|images?|live|updated?|update \d+|corrected|correction|exclusive|opinion|analysis|audio|podcast|file|archive|ends?|more|read more|note|pdf|فيديو|محدث|تحديث|صور|بالصور|بالفيديو|مباشر|خاص|حصري|كذا|أرشيف)$/iu;

/**
 * Finds the credit at the end of a caption: in square brackets (`[Getty]`), in round brackets when
 * an agency or the word "photo" makes it sure (`(AP Photo/X)`, `(Photo by X/Y via Z)`), or after
 * "Photograph:". Anything else, such as `[sic]` or `(Labour)`, is copy.
 */
export function findCreditAtEnd(line: string): CreditedCaption | undefined {
  if (line.length > longestLine) return undefined;
  const text = bareLine(line);
  return findBracketed(text) ?? findLabelled(text);
}

function findBracketed(text: string): CreditedCaption | undefined {
  const close = text.at(-1);
  if (close !== "]" && close !== ")") return undefined;
  const open = text.lastIndexOf(close === "]" ? "[" : "(");
  if (open === -1) return undefined;
  const inside = withoutIsolates(text.slice(open + 1, -1)).trim();
  const caption = text.slice(0, open).trim();
  if (inside.length > longestCredit || !hasLetter(inside) || /[[\]()]/u.test(inside))
    return undefined;
  const credit = close === "]" ? creditInSquare(inside) : creditInRound(inside, caption);
  return credit === undefined ? undefined : { caption, credit, written: text.slice(open) };
}

function creditInSquare(inside: string): string | undefined {
  const sure = sureCredit(inside);
  if (sure !== undefined) return sure;
  if (notCredits.test(inside) || endsSentence(inside) || wordsOf(inside).length > 6)
    return undefined;
  // A name begins with a capital where the script has them.
  return /^[©\p{Lu}\p{Lt}\p{Lo}]/u.test(inside) ? inside : undefined;
}

function creditInRound(inside: string, caption: string): string | undefined {
  const sure = sureCredit(inside);
  if (sure !== undefined) return sure;
  if (isAgency(inside))
    // "… officials said. (Reuters)" signs a story off, and "the Palestinian Authority (PA)" spells out.
    return endsSentence(caption) || spellsOut(caption, inside) ? undefined : inside;
  return namesAgency(inside) && wordsOf(inside).length <= 10 ? inside : undefined;
}

function sureCredit(inside: string): string | undefined {
  const labelled = label.exec(inside)?.[1];
  if (labelled !== undefined) return hasLetter(labelled) ? labelled : undefined;
  return keptLabel.test(inside) || agencyPhoto.test(inside) ? inside : undefined;
}

function findLabelled(text: string): CreditedCaption | undefined {
  if (openBy.test(text) && text.length <= longestCredit && !endsSentence(text))
    return { caption: "", credit: text.replace(/^\S+ by /u, ""), written: text };
  const found = openLabel.exec(text);
  const word = found?.[1];
  const credit = found?.[2];
  if (word === undefined || credit === undefined) return undefined;
  if (credit.length > longestCredit || endsSentence(credit) || !hasLetter(credit)) return undefined;
  if (wordsOf(credit).length > 10) return undefined;
  if (needsAgency.test(word) && !namesAgency(credit)) return undefined;
  const written = word + credit;
  const caption = text.slice(0, -written.length).trim();
  return { caption, credit: keptLabel.test(word) ? written : credit, written };
}

function spellsOut(caption: string, letters: string): boolean {
  const initials = wordsOf(caption)
    .slice(-letters.length)
    .map((word) => /\p{L}/u.exec(word)?.[0] ?? "")
    .join("");
  return /^\p{Lu}+$/u.test(letters) && initials.toUpperCase() === letters;
}
