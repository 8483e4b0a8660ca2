import { isAgency } from "./agencies.ts";
import { bareLine, wordsOf } from "./line-form.ts";

/** A dateline with the copy that follows it. */
export type Dateline = { readonly dateline: string; readonly copy: string };

// TBILISI, July 16 (Reuters) – · NEW YORK (AP) — · LONDON/PARIS, 3 Feb – · WASHINGTON, D.C. —
const latin =
  /^((\p{Lu}[\p{Lu}\p{M}.'’/-]*(?: \p{Lu}[\p{Lu}\p{M}.'’/-]*){0,4})((?:, ?[^()–—]{1,40}?){0,2})( ?\([^()]{2,40}\))?) ?(–|—|--|-)(?= |\p{Lu}|["“«])\s*(\S.*)$/su;
// تبليسي، 16 يوليو (أ ف ب) –
const arabic = /^((\p{L}[\p{L}\p{M} ]{1,40})(،[^()–—]{1,40})?\s?\(([^()]{2,40})\))\s?[–—-]\s*(\S.*)$/su;

// Set in capitals before a dash, and no place.
const notPlaces =
  /^(?:BREAKING|BREAKING NEWS|JUST IN|UPDATED?|EXCLUSIVE|WATCH|LIVE|ANALYSIS|OPINION|COMMENT|EXPLAINER|FACTBOX|TIMELINE|CORRECTED|CORRECTION|VIDEO|PHOTOS?|ALERT|URGENT|NOTE|NEW|ENDS?|MORE|NATO|UNICEF|UNESCO|UNRWA|OPEC|ASEAN|INTERPOL|FIFA|UEFA|COVID|Q|A)$/u;

/**
 * Reads the place, date and agency before the dash at the head of a story. The place stands in
 * capitals; without a date or an agency after it the dash must be a long one and a sentence must
 * begin. In Arabic, which has no capitals, only a known agency in brackets makes it sure.
 */
export function readDateline(paragraph: string): Dateline | undefined {
  const opening = latin.exec(bareLine(paragraph.slice(0, 200)));
  if (opening !== null) {
    const [, dateline = "", place = "", date = "", agency = "", dash = "", copy = ""] = opening;
    const said = date !== "" || agency !== "";
    const place4 = place.replace(/[^\p{L}]/gu, "").length >= (said ? 3 : 4);
    const sure = said ? dash !== "-" || / - /u.test(paragraph.slice(0, 200)) : dash !== "-" && /^["“«‘']?[\p{Lu}\d]/u.test(copy);
    if (place4 && sure && !notPlaces.test(place)) return cut(paragraph, dateline, copy);
  }
  const [, dateline = "", place = "", , agency = "", copy = ""] =
    arabic.exec(bareLine(paragraph.slice(0, 200))) ?? [];
  if (/\p{Script=Arabic}/u.test(place) && wordsOf(place).length <= 3 && isAgency(agency))
    return cut(paragraph, dateline, copy);
  return undefined;
}

// The rules looked at the beginning only, so that a paragraph of any length costs the same.
function cut(paragraph: string, dateline: string, copy: string): Dateline {
  const at = paragraph.indexOf(copy.slice(0, 20), paragraph.indexOf(dateline) + dateline.length);
  return { dateline: dateline.trim(), copy: paragraph.slice(at) };
}
