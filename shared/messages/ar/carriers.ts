import type { carriers as english } from "../en/carriers.ts";

export const carriers: Record<keyof typeof english, string> = {
  "cli.no-pictures": "لا توجد صورة في {name}. لم يُضف منه شيء.",
  "cli.no-credit": "بلا نسبة إلى مصدر",
  "cli.contradiction": "تناقض في {field}: {values}",
  "cli.used-in": "مستخدمة في {article}: {headline}",
};
