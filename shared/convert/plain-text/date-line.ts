import { bareLine } from "./line-form.ts";

const months =
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين";
const others =
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun published first last updated modified posted on at and am pm a p m gmt utc bst et est edt pt cet الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد الأول الثاني نشر نُشر في تاريخ النشر آخر تحديث الساعة بتوقيت غرينتش غرينيتش مكة القدس م ص";

const monthWords = new Set(months.split(" "));
const allWords = new Set([...monthWords, ...others.split(" ")]);
const numericDate = /(?:^|\s)\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:\s|$|,)/u;

/**
 * Whether a line says when the article was published and nothing else. Such a line stays copy, for a
 * guessed date would be worse than none; it only does not end the furniture round it.
 */
export function isDateLine(text: string): boolean {
  if (text.length > 90) return false;
  const line = bareLine(text).toLowerCase();
  const words = line.split(/[\s,،.:|·•/()–—-]+/u).filter((word) => word !== "");
  if (!words.every((word) => allWords.has(word) || /^\p{Nd}{1,4}(?:st|nd|rd|th|h)?$/u.test(word)))
    return false;
  const numbers = words.some((word) => /^\p{Nd}/u.test(word));
  return numbers && (words.some((word) => monthWords.has(word)) || numericDate.test(line));
}
