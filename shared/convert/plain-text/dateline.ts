import { isAgency } from "../../picture/agencies.ts";
import { bareLine, endsSentence, wordsOf } from "./line-form.ts";

/** A dateline with the copy that follows it. */
export type Dateline = { readonly dateline: string; readonly copy: string };

// TBILISI, July 16 (Reuters) – · NEW YORK (AP) — · LONDON/PARIS, 3 Feb – · WASHINGTON, D.C. —
const latin =
  /^((\p{Lu}[\p{Lu}\p{M}.'’/-]*(?: \p{Lu}[\p{Lu}\p{M}.'’/-]*){0,4})((?:, ?(?:\p{Lu}[\p{L}\p{M}.'’]*|\d{1,4})(?: (?:\p{Lu}[\p{L}\p{M}.'’]*|\d{1,4}))*){0,3})( ?\([^()]{2,40}\))?)(?: ?(?:–|—|--) ?| - )(\S.*)$/su;
const longDash = /^ ?(?:–|—|--)/u;
// تبليسي، 16 يوليو (أ ف ب) –
const arabic =
  /^((\p{L}[\p{L}\p{M} ]{1,40})(،[^()–—]{1,40})?(?:\s[-–—])?\s?\(([^()]{2,40})\))\s?[–—-]\s*(\S.*)$/su;

// Set in capitals before a dash, and no place.
const notPlaces =
  /^(?:BREAKING|BREAKING NEWS|JUST IN|UPDATED?|EXCLUSIVE|WATCH|LIVE|ANALYSIS|OPINION|COMMENT|EXPLAINER|FACTBOX|TIMELINE|CORRECTED|CORRECTION|VIDEO|PHOTOS?|ALERT|URGENT|NOTE|NEW|ENDS?|MORE|NATO|UNICEF|UNESCO|UNRWA|OPEC|ASEAN|INTERPOL|FIFA|UEFA|COVID|Q|A)$/u;

/**
 * Reads the place, date and agency before the dash at the head of a story. The place stands in
 * capitals; without a date or an agency after it the dash must be a long one and a sentence must
 * begin. In Arabic, which has no capitals, only a known agency in brackets makes it sure.
 */
export function readDateline(paragraph: string): Dateline | undefined {
  const beginning = bareLine(paragraph.slice(0, 200));
  const [, dateline = "", place = "", date = "", agency = "", copy = ""] =
    latin.exec(beginning) ?? [];
  const sure =
    date !== "" || agency !== ""
      ? countLetters(place) >= 3
      : countLetters(place) >= 4 &&
        longDash.test(beginning.slice(place.length, place.length + 3)) &&
        /^["“«‘']?[\p{Lu}\d]/u.test(copy) &&
        endsSentence(paragraph);
  if (sure && !notPlaces.test(place)) return cut(paragraph, dateline, copy);
  const [, arabicDateline = "", arabicPlace = "", , arabicAgency = "", arabicCopy = ""] =
    arabic.exec(beginning) ?? [];
  if (
    /\p{Script=Arabic}/u.test(arabicPlace) &&
    wordsOf(arabicPlace).length <= 3 &&
    isAgency(arabicAgency)
  )
    return cut(paragraph, arabicDateline, arabicCopy);
  return undefined;
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

// The rules looked at the beginning only, so that a paragraph of any length costs the same.
function cut(paragraph: string, dateline: string, copy: string): Dateline {
  const at = paragraph.indexOf(copy.slice(0, 20), paragraph.indexOf(dateline) + dateline.length);
  return { dateline: dateline.trim(), copy: paragraph.slice(at) };
}
