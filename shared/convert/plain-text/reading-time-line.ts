import { bareLine } from "./line-form.ts";

const number = String.raw`(?:[0-9٠-٩۰-۹]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)`;
const about = String.raw`(?:(?:about|approx\.?|approximately|less than|under|~|<)\s*)?`;

// Each says both "minutes" and "reading": "2 min" alone may be a score, "Reading" a town.
const forms: readonly RegExp[] = [
  // 2 min read, 5-minute read, 3 MINUTES TO READ
  new RegExp(
    String.raw`^${about}${number}[\s-]*(?:mins?\.?|minutes?)[\s-]*(?:read|to read|of reading|reading time)$`,
    "iu",
  ),
  // Reading time: 4 minutes; Estimated read time – 4 min
  new RegExp(
    String.raw`^(?:estimated\s+|average\s+)?(?:reading|read)[\s-]*time\s*[:–—-]?\s*${about}${number}[\s-]*(?:mins?\.?|minutes?)$`,
    "iu",
  ),
  // Read in 3 minutes
  new RegExp(String.raw`^read(?:s)? in\s+${about}${number}[\s-]*(?:mins?\.?|minutes?)$`, "iu"),
  // وقت القراءة: 3 دقائق؛ مدة القراءة دقيقتان؛ قراءة 4 دقائق؛ يقرأ في دقيقتين
  /^(?:(?:وقت|مدة|زمن)\s+(?:ال)?قراءة(?:\s+المقال(?:ة)?)?|(?:ال)?قراءة|[يت]قرأ في)\s*[:：–—-]?\s*(?:(?:حوالي|نحو|أقل من)\s+)?(?:[0-9٠-٩]{1,3}\s*(?:دقائق|دقيقة|دقيقه|د)|دقيقة(?:\s+واحدة)?|دقيقتان|دقيقتين)$/u,
  // 4 دقائق قراءة؛ ٣ دقائق للقراءة
  /^(?:(?:حوالي|نحو|أقل من)\s+)?(?:[0-9٠-٩]{1,3}\s*(?:دقائق|دقيقة)|دقيقة(?:\s+واحدة)?|دقيقتان|دقيقتين)\s+(?:لل|من ال|ل)?قراءة$/u,
  // زمان مطالعه: ۳ دقیقه
  /^(?:زمان|مدت)\s+(?:مطالعه|خواندن)\s*[:–—-]?\s*[0-9۰-۹]{1,3}\s*دقیقه$/u,
  // זמן קריאה: 3 דקות
  /^זמן קריאה\s*[:–—-]?\s*(?:[0-9]{1,3}\s*(?:דקות|דק['׳]?)|דקה|דקותיים)$/u,
  // Temps de lecture : 3 minutes; 3 min de lecture; Tiempo de lectura: 3 minutos; Lesezeit: 3 Minuten
  /^(?:temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|lesezeit)\s*[:–—-]?\s*(?:(?:ca\.|env\.)\s*)?[0-9]{1,3}\s*(?:mins?\.?|minutes?|minutos?|minuti|minuten?)$/iu,
  /^[0-9]{1,3}\s*(?:mins?\.?|minutes?|minutos?|minuti|minuten?)\s+(?:de lecture|de lectura|di lettura|de leitura|lesezeit)$/iu,
];

/** Whether a line says how long the article takes to read, and nothing else. */
export function isReadingTimeLine(text: string): boolean {
  if (text.length > 60) return false;
  // Sites set a clock or a dot before it.
  const line = bareLine(text).replace(/^[^\p{L}\p{N}~<]+/u, "");
  return forms.some((form) => form.test(line));
}
