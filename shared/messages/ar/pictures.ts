import type { pictures as english } from "../en/pictures.ts";

/** الصور في صفحة الكتابة بالعربية. */
export const pictures: Record<keyof typeof english, string> = {
  "crop.start": "قص",
  "crop.name": "قص الصورة",
  "crop.area": "الجزء الظاهر من الصورة",
  "crop.help":
    "اسحب الإطار أو زواياه. ومن لوحة المفاتيح: الأسهم تحركه، وShift مع الأسهم تغير حجمه، وAlt تجعل الخطوات صغيرة؛ Enter للإنهاء وEscape للإلغاء. يبقى الملف نفسه كاملا.",
  "crop.shape": "الشكل",
  "crop.free": "حر",
  "crop.original": "الأصلي",
  "crop.size": "{width} × {height} بكسل",
  "crop.value": "{width} × {height} بكسل، على بعد {left}% من اليسار و{top}% من الأعلى",
  "crop.tighter": "أضيق",
  "crop.wider": "أوسع",
  "crop.reset": "الصورة كاملة",
  "crop.cancel": "إلغاء",
  "crop.done": "تم",
  "picture.incomplete": "هذا الملف مبتور، وجزء من الصورة مفقود. اطلبه من جديد.",
  "alt.written": "النص البديل مكتوب",
  "alt.decorative": "للزينة",
};
