import { readByline } from "./byline-line.ts";
import { readDateline } from "./dateline.ts";
import { bareLine, hasLetter, wordCount, endsSentence } from "./line-form.ts";
import { readListMarker } from "./list-line.ts";
import type { Line } from "./read-lines.ts";
import { isReadingTimeLine } from "./reading-time-line.ts";
import { findCreditAtEnd } from "./credit-at-caption-end.ts";

const longest = 160;

// "Dear England wins a prize at the festival" is a headline.
const longestGreeting = 6;
const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings|as promised|مرحبا|مرحباً|أهلا|أهلاً|السلام عليكم|تحية|صباح الخير|مساء الخير|عزيزي|عزيزتي|الزملاء|الأعزاء)(?:[\s,،!:]|$)/iu;
// What desks and press offices put above a headline.
const notHeadline =
  /^(?:embargo(?:ed)?(?: until| till|:|$)|not for publication|(?:press|media|news) release|for immediate release|بيان صحفي|خبر صحفي)/iu;
const slug = /^\p{Lu}+(?:-\p{Lu}+)+$/u;
const mailHeader =
  /^(?:from|to|cc|bcc|subject|date|sent|reply-to|fyi|fwd?|re|attachments?|من|إلى|الموضوع|التاريخ|نسخة)\s*:/iu;

/**
 * Whether the first line of a text is its headline: short, no sentence, no greeting, and set off
 * from what follows by a blank line, by furniture, or by being the only line that is no sentence.
 */
export function isHeadlineLine(
  line: Line,
  after: Line | undefined,
  second: Line | undefined,
): boolean {
  const text = bareLine(line.text);
  if (after === undefined || text.length > longest || !hasLetter(text)) return false;
  if (endsSentence(text) ? !mayEndHeadline(text) : /[:;,،؛-]$/u.test(text)) return false;
  if (/^[>[(@#<*_=]/u.test(text) || /^(?:https?:|www\.)/iu.test(text)) return false;
  if (greeting.test(text) && wordCount(text) <= longestGreeting) return false;
  if (mailHeader.test(text) || notHeadline.test(text)) return false;
  if (slug.test(text)) return false;
  if (readListMarker(text) !== undefined || readDateline(text) !== undefined) return false;
  if (readByline(text) !== undefined || isReadingTimeLine(text)) return false;
  return after.gap || isSetOff(text, after, second);
}

// "Will it rain?" and "… talks in the U.S." are headlines; "It rained." is a sentence.
function mayEndHeadline(text: string): boolean {
  return /[!?؟！？]["'”’»)\]]*$/u.test(text) || /(?:^|\s)(?:\p{Lu}\.){2,}$/u.test(text);
}

function isSetOff(text: string, after: Line, second: Line | undefined): boolean {
  if (readByline(after.text) !== undefined || isReadingTimeLine(after.text)) return true;
  if (findCreditAtEnd(after.text) !== undefined) return true;
  if (endsSentence(after.text) && after.text.length > text.length) return true;
  // Of two lines together a very short first one may be a kicker, so neither is the headline.
  return second?.gap === true && wordCount(text) >= 3;
}
