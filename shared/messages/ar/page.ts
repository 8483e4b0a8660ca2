import type { page as english } from "../en/page.ts";

export const page: Record<keyof typeof english, string> = {
  "page.reading-time":
    "مدة القراءة: {minutes, plural, one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}",
  "page.back-to-reference": "العودة إلى النص",
  "page.notes": "هوامش",
  "page.untitled": "بلا عنوان",
};
