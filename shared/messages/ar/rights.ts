import type { rights as english } from "../en/rights.ts";

export const rights: Record<keyof typeof english, string> = {
  "check.picture-denied": "حقوق صورة لا تسمح بهذا الاستخدام: {caption}",
  "check.picture-embargoed": "صورة محظورة النشر حتى نهاية {until}: {caption}",
  "check.picture-expired": "انتهى الإذن باستخدام صورة في {until}: {caption}",
  "check.picture-not-yet": "لا يجوز استخدام صورة قبل {from}: {caption}",
  "check.credit-contradicts-file": "مصدر صورة غير المذكور في ملفها ({file}): {caption}",
  "check.hidden-credit": "مصدر صورة لا يظهر ({reason}): {caption}",
  "check.caption-for-earlier-file": "استُبدلت الصورة، فهل ما زال شرحها مناسبًا؟ {caption}",
  "check.missing-rights-category": "لم يُحدَّد ما لنا من حقوق في صورة: {caption}",
  "check.alt-is-file-name": "النص البديل لصورة مجرّد اسم ملف ({alt}): {caption}",
  "stop.picture-denied": "حقوق صورة لا تسمح بهذا الاستخدام",
  "stop.picture-embargoed": "صورة محظورة النشر",
  "stop.picture-expired": "انتهى الإذن باستخدام صورة",
  "stop.picture-not-yet": "لم يحن وقت استخدام صورة",
  "list.stop.picture-denied": "بلا حقوق",
  "list.stop.picture-embargoed": "صورة محظورة",
  "list.stop.picture-expired": "صورة منتهية",
  "list.stop.picture-not-yet": "صورة قبل أوانها",
  "fix.rights": "حقوقها…",
  "fix.show-credit": "أظهر المصدر",
  "fix.caption-fits": "الشرح مناسب",
};
