import type { checks as english } from "../en/checks.ts";

export const checks: Record<keyof typeof english, string> = {
  "level.advice": "تنبيه",
  "level.stop": "منع",
  "check.missing-headline": "المادة بلا عنوان",
  "check.missing-alt": "صورة بلا نص بديل: {caption}",
  "check.uncredited-picture": "صورة بلا نسبة إلى مصدر: {caption}",
  "check.unknown-picture": "سجل إحدى الصور مفقود: {caption}",
  "check.picture-without-file": "صورة بلا ملف تُطبع شرحًا ومصدرًا فقط: {caption}",
  "check.lost-picture-file": "ملف إحدى الصور مفقود: {caption}",
  "check.incomplete-picture-file": "ملف إحدى الصور مبتور: {caption}",
  "check.alt-repeats-caption": "النص البديل يكرر شرح الصورة: {caption}",
  "check.long-print-headline": "عنوان النسخة المطبوعة طويل: {length} من {limit} حرفًا",
  "check.long-search-headline": "عنوان محركات البحث طويل: {length} من {limit} حرفًا",
  "check.missed-length": "عدد الكلمات المطلوب {asked}، والمكتوب {words}",
  "check.uncleared-legal-flag": "إشارة قانونية لم تُجَز: {flag}",
  "check.embargo-not-over": "الحظر قائم حتى {until}",
  "stop.uncredited-picture": "صورة بلا نسبة إلى مصدر",
  "stop.unknown-picture": "سجل إحدى الصور مفقود",
  "stop.lost-picture-file": "ملف إحدى الصور مفقود",
  "stop.uncleared-legal-flag": "إشارة قانونية لم تُجَز",
  "stop.embargo-not-over": "الحظر لم ينتهِ",
};
