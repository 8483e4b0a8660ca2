import { expect, it } from "vitest";
import { isReadingTimeLine } from "#shared/convert/plain-text/reading-time-line.ts";

it.each([
  "2 min read",
  "5-minute read",
  "3 MINUTE READ",
  "4 mins to read",
  "Four minute read",
  "Less than a minute read",
  "Reading time: 4 minutes",
  "Estimated reading time – 12 min.",
  "Read time: about 3 mins",
  "⏱ 2 min read",
  "• 2 min read",
  "وقت القراءة: 3 دقائق",
  "وقت القراءة ٣ دقائق",
  "قراءة 4 دقائق",
  "مدة القراءة دقيقتان",
  "مدة القراءة: أقل من دقيقة",
  "زمن القراءة: دقيقة واحدة",
  "3 دقائق للقراءة",
  "\u200Fدقيقتان قراءة",
  "زمان مطالعه: ۳ دقیقه",
  "זמן קריאה: 3 דקות",
  "Temps de lecture : 3 minutes",
  "3 min de lecture",
  "Tiempo de lectura: 3 minutos",
  "Lesezeit: 3 Minuten",
])("knows %s as a reading time", (line) => {
  expect(isReadingTimeLine(line)).toBe(true);
});

it.each([
  "2 min",
  "Reading 2",
  "A 2 min read of the minutes shows how close it was.",
  "It is a five minute read from here to the station and back again, he said",
  "قراءة في كتاب",
  "قراءة 4 كتب",
  "Read",
  "",
])("takes %s as copy", (line) => {
  expect(isReadingTimeLine(line)).toBe(false);
});
