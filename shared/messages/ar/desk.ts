import type { desk as english } from "../en/desk.ts";

export const desk: Record<keyof typeof english, string> = {
  "app.name": "ستاندفيرست",
  "host.no-session-title": "لا مكتب لهذه النافذة",
  "host.no-session":
    "استُعمل عنوانها من قبل، أو أنه يخص نسخة من ستاندفيرست انتهت. موادك محفوظة في المكتبة. شغّل ستاندفيرست مجددًا واستخدم العنوان الجديد.",
  "host.building": "يجري تجهيز ستاندفيرست. تستغرق المرة الأولى بضع ثوان.",
  "host.build-failed": "تعذر تجهيز ستاندفيرست. لم تُمس موادك.",
  "host.address": "ستاندفيرست مفتوح على العنوان {address}",
  "host.address-once": "يُدخل العنوان متصفحًا واحدًا مرة واحدة. اضغط Ctrl-C للإنهاء.",
  "host.no-browser": "لم يُعثر على Chromium أو Chrome على هذا الجهاز.",
  "host.no-display": "لا توجد شاشة لفتح نافذة عليها.",
  "host.window-failed": "تعذر فتح النافذة.",
  "host.window-elsewhere": "فُتحت النافذة بجانب نافذة كانت مفتوحة.",
};
