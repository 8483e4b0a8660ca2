import type { recovery as english } from "../en/recovery.ts";

const article = "{titled, select, yes {«\u2068{headline}\u2069»} other {مادة بلا عنوان}}";
const words =
  "{count, plural, =0 {تعديلات} zero {تعديلات} one {كلمة واحدة} two {كلمتان} few {# كلمات} many {# كلمة} other {# كلمة}}";

export const recovery: Record<keyof typeof english, string> = {
  "recovery.name": "ما استُعيد",
  "recovery.close": "أغلق هذا التنبيه",
  "recovery.saved": `استُعيد من ${article}: ${words} ({when}). حُفظت الآن، والنص السابق في سجل المادة.`,
  "recovery.saved-as-new": `استُعيد من ${article}: ${words} ({when}). لم تعد تلك المادة في المكتبة، فصار النص مادة جديدة.`,
  "recovery.conflict": `لم يضع شيء: ${words} ({when}) في ${article} لم تُحفظ. تغيّرت المادة بعد ذلك، ويبقى النصان إلى أن تختار.`,
  "recovery.unsaved": `لم يضع شيء، ولم يُحفظ بعد: ${words} ({when}) في ${article}. {why} يحتفظ ستاندفيرست بنسخة على هذا الجهاز، ويحاول مرة أخرى حين يبدأ.`,
  "recovery.damaged": "شيء كُتب في نافذة سابقة محفوظ، ولم يعد يُقرأ مادةً صحفية. يمكنك نسخ كلماته.",
  "recovery.open": "افتح المادة",
  "recovery.updated":
    "حُدّث ستاندفيرست وهذه النافذة مفتوحة. كل ما كتبته محفوظ. أعد تحميل النافذة لتتابع بالإصدار الجديد.",
  "recovery.updated-unsaved":
    "حُدّث ستاندفيرست وهذه النافذة مفتوحة. أعد تحميل النافذة بعد أن يُحفظ كل شيء.",
  "recovery.reload": "أعد التحميل",
  "recovery.other-library":
    "عاد ستاندفيرست بمكتبة أخرى. ما كتبته هنا باقٍ في هذه النافذة: افتح المكتبة التي ينتمي إليها، أو انسخ النص.",
};
