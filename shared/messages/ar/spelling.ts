import type { spelling as english } from "../en/spelling.ts";

export const spelling: Record<keyof typeof english, string> = {
  "header.spelling": "التدقيق الإملائي",
  "spelling.on": "علّم الكلمات الخاطئة",
  "spelling.off": "بلا علامات",
  "command.spelling": "تشغيل التدقيق الإملائي أو إيقافه",
  "command.next-misspelt": "الكلمة الخاطئة التالية",
  "status-bar.spelling-on": "التدقيق الإملائي يعمل",
  "status-bar.spelling-off": "التدقيق الإملائي متوقف",
  "status-bar.no-dictionary": "لا معجم لهذه اللغة: {language}",
  "spelling.menu": "إملاء «{word}»",
  "spelling.no-suggestion": "لا اقتراحات",
  "spelling.add": "أضف إلى كلمات غرفة الأخبار",
  "spelling.ignore": "تجاهل في هذه المادة",
  "spelling.switch-off": "أوقف التدقيق الإملائي",
  "spelling.turn-on": "شغّله",
  "spelling.none": "لا كلمات خاطئة",
  "spelling.none-yet": "لا كلمات خاطئة حتى الآن. ما زالت البقية قيد القراءة.",
  "spelling.is-off": "التدقيق الإملائي متوقف.",
  "spelling.read-only": "لا يمكن تعديل هذه المادة، لذا لا تُعلَّم أخطاؤها الإملائية.",
  "spelling.no-dictionary": "ليس في ستاندفيرست معجم لهذه اللغة: {language}.",
  "spelling.too-many":
    "آلاف الكلمات ليست في المعجم، فلم تُعلَّم كلها. هل لغة هذه المادة هي: {language}؟",
  "spelling.failed":
    "تعذّرت قراءة المعجم، فلن تُعلَّم أي كلمة. نصّك محفوظ. أعد فتح النافذة للمحاولة من جديد.",
  "spelling.added": "صارت «{word}» من كلمات غرفة الأخبار.",
};
