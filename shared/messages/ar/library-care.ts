import type { libraryCare as english } from "../en/library-care.ts";

export const libraryCare: Record<keyof typeof english, string> = {
  "command.check-library": "فحص المكتبة",

  "notice.library-copied":
    "هذه المكتبة نسخة من مكتبة أخرى موجودة على هذا الجهاز أيضًا. صار لها رقمها الخاص كي لا تتداخل الاثنتان. موادها كلها هنا.",
  "notice.open-elsewhere":
    "هذه المكتبة مفتوحة على \u2068{file}\u2069 أيضًا. يمكنكما العمل معًا: حيث تغيّران المادة نفسها يُحفظ النصان وتختار أنت.",
  "notice.open-here-too":
    "هذه المكتبة مفتوحة في نافذة أخرى على هذا الجهاز أيضًا. ما تغيّره هناك يظهر هنا.",

  "care.found.article-damaged": "تعذرت قراءة المادة.",
  "care.found.article-missing": "ملف المادة مفقود، ونسخها السابقة موجودة.",
  "care.found.article-too-new": "كُتبت هذه المادة بإصدار أحدث من ستاندفيرست. تُفتح للقراءة فقط.",
  "care.found.article-misfiled": "اسم المجلد ليس للمادة التي فيه، فلا يمكن فتحها.",
  "care.found.article-twice": "هذه المادة موجودة مرتين، والنص الأحدث في \u2068{detail}\u2069.",
  "care.found.revision-differs": "غيّر المحتوى برنامج غير ستاندفيرست. يُؤخذ بما هو مكتوب.",
  "care.found.version-damaged": "هذه النسخة السابقة تالفة.",
  "care.found.conflict-copy":
    "أبقى برنامج المزامنة نصًا آخر هنا (\u2068{detail}\u2069) لأن الملف تغيّر على جهازين.",
  "care.found.conflict-copy-known":
    "أبقى برنامج المزامنة نسخة هنا (\u2068{detail}\u2069). للمادة النص نفسه الآن أو كان لها.",
  "care.found.conflict-copy-damaged":
    "أبقى برنامج المزامنة نسخة هنا (\u2068{detail}\u2069) تعذرت قراءتها.",
  "care.found.not-arrived": "لم يُحضر برنامج المزامنة هذا الملف بعد.",
  "care.found.picture-unknown": "تستخدم المادة الصورة \u2068{detail}\u2069 وهي ليست في المكتبة.",
  "care.found.picture-damaged": "تعذرت قراءة سجل هذه الصورة.",
  "care.found.picture-too-new": "كُتب سجل هذه الصورة بإصدار أحدث من ستاندفيرست.",
  "care.found.original-missing": "ملف الصورة \u2068{detail}\u2069 مفقود.",
  "care.found.original-differs":
    "ملف الصورة \u2068{detail}\u2069 ليس كما كان: محتواه لا يطابق اسمه.",
  "care.found.original-unused": "لا تستخدم أي صورة هذا الملف.",
  "care.found.house-file-damaged":
    "تعذرت قراءة هذا الملف من إعدادات الدار، فتسري الإعدادات المعتادة.",
  "care.found.temporary-old": "ملف لم تكتمل كتابته خلّفه توقف مفاجئ.",
  "care.found.temporary-young": "هذا الملف قيد الكتابة، أو خلّفه توقف مفاجئ قبل لحظات.",
  "care.found.link-left-out": "هذا رابط. لا تُتبع الروابط، فلا يُقرأ ما وراءه.",
  "care.found.unreadable": "تعذرت قراءة هذا.",
  "care.found.index-differs": "يقول الفهرس عن هذه المادة غير ما في ملفها.",

  "care.will.restore":
    "تحل محله نسخة {when, date, long}، {when, time, short}، ويُنحّى الملف التالف جانبًا",
  "care.will.keep-both": "يصبح النص الأقدم مادة مستقلة، ويُنحّى المجلد الثاني جانبًا",
  "care.will.set-aside": "يُنحّى جانبًا",
  "care.will.into-history": "تنتقل إلى سجل نسخ المادة",
  "care.will.rename": "يُسمّى المجلد باسم مادته",
  "care.will.sweep": "يُحذف",
  "care.will.index": "تُقرأ من جديد",
  "care.done.restore":
    "أُصلح: حلت محله نسخة {when, date, long}، {when, time, short}، والملف التالف في \u2068{place}\u2069.",
  "care.done.keep-both": "أُصلح: صار كل نص مادة مستقلة، والمجلد الثاني في \u2068{place}\u2069.",
  "care.done.set-aside": "أُصلح: مكانه الآن \u2068{place}\u2069.",
  "care.done.into-history": "أُصلح: صارت في سجل نسخ المادة.",
  "care.done.rename": "أُصلح: سُمّي المجلد باسم مادته.",
  "care.done.sweep": "أُصلح: حُذف.",
  "care.done.index": "أُصلح: قُرئت من جديد.",
  "care.not-mended": "لم يُصلح: {reason}",

  "care.title": "فحص المكتبة",
  "care.intro": "يُقرأ كل ملف: المواد ونسخها والصور والإعدادات، ويُقارن الفهرس بها. لا يتغير شيء.",
  "care.checking": "جارٍ الفحص…",
  "care.mending": "جارٍ الإصلاح…",
  "care.progress": "{done, number} من {total, number}",
  "care.clean": "كل شيء على ما يرام.",
  "care.clean-with-notes": "لا خلل. ما يلي تحسن معرفته.",
  "care.found-count":
    "{count, plural, zero {لا خلل.} one {خلل واحد.} two {خللان.} few {# مواضع خلل.} many {# موضع خلل.} other {# موضع خلل.}}",
  "care.mended-count":
    "{count, plural, zero {لم يُصلح شيء.} one {أُصلح شيء واحد.} two {أُصلح شيئان.} few {أُصلحت # أشياء.} many {أُصلح # شيئًا.} other {أُصلح # شيء.}} {left, plural, zero {لم يبق شيء.} one {بقي شيء واحد لك.} two {بقي شيئان لك.} few {بقيت # أشياء لك.} many {بقي # شيئًا لك.} other {بقي # شيء لك.}}",
  "care.stopped": "توقف الفحص قبل نهايته. ما وُجد حتى ذلك الحين:",
  "care.problems": "خلل",
  "care.notes": "للعلم",
  "care.mended": "أُصلح",
  "care.more":
    "{count, plural, zero {ولا غيرها} one {وواحد آخر} two {واثنان آخران} few {و# أخرى} many {و# أخرى} other {و# أخرى}}",
  "care.again": "فحص من جديد",
  "care.stop": "إيقاف",
  "care.open-damaged": "عرض ما بقي منها",
  "care.open": "فتح",
  "care.mend": "إصلاح ما يمكن إصلاحه…",
  "care.mend-now":
    "{count, plural, zero {لا إصلاح} one {إصلاح هذا} two {إصلاح هذين} few {إصلاح هذه الـ#} many {إصلاح هذه الـ#} other {إصلاح هذه الـ#}}",
  "care.preview":
    "{count, plural, zero {لن يُفعل شيء.} one {سيُفعل هذا.} two {سيُفعل هذان.} few {ستُفعل هذه الأشياء الـ#.} many {ستُفعل هذه الأشياء الـ#.} other {ستُفعل هذه الأشياء الـ#.}} لا يُمحى شيء: ما يُنحّى جانبًا يكون في «set-aside» داخل مجلد المكتبة.",
  "care.back": "رجوع",

  "care.copy.one":
    "أبقى برنامج المزامنة نصًا آخر لهذه المادة (\u2068{said}\u2069) لأنها تغيّرت على جهازين. النصان سليمان.",
  "care.copy.many":
    "{count, plural, zero {لا نصوص أخرى لهذه المادة} one {أبقت برامج المزامنة نصًا آخر لهذه المادة} two {أبقت برامج المزامنة نصين آخرين لهذه المادة} few {أبقت برامج المزامنة # نصوص أخرى لهذه المادة} many {أبقت برامج المزامنة # نصًا آخر لهذه المادة} other {أبقت برامج المزامنة # نص آخر لهذه المادة}} لأنها تغيّرت على عدة أجهزة. كلها سليمة.",
  "care.copy.intro":
    "أبقى برنامج المزامنة النص الآخر (\u2068{said}\u2069) لأن هذه المادة تغيّرت على جهازين. يبقى النصان في سجل نسخ المادة مهما اخترت.",
  "care.copy.settled": "النصان في سجل النسخ الآن.",

  "care.rescue.offer": "أحدث نسخة سليمة من {when, date, long}، {when, time, short}.",
  "care.rescue.none":
    "لا نسخة سليمة أخرى منها في المكتبة. لم يُمس الملف التالف؛ ابحث عنه في نسخة احتياطية.",
  "care.rescue.look": "عرض تلك النسخة",
  "care.rescue.title": "أحدث نسخة سليمة",
  "care.rescue.intro":
    "حُفظت في {when, date, long}، {when, time, short}. إن أخذتها بقي الملف التالف في «set-aside» داخل مجلد المكتبة.",
  "care.rescue.take": "ضع هذه النسخة مكانه",
  "care.rescue.done": "عادت المادة سليمة. الملف التالف في \u2068{place}\u2069.",

  "cli.copied":
    "هذه المكتبة نسخة من مكتبة أخرى على هذا الجهاز. صار لها رقمها الخاص، وموادها كما كانت.",
  "cli.verify-clean": "كل شيء على ما يرام.",
  "cli.verify-count":
    "{problems, plural, zero {لا خلل} one {خلل واحد} two {خللان} few {# مواضع خلل} many {# موضع خلل} other {# موضع خلل}}، {notes, plural, zero {لا ملاحظات} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظة} other {# ملاحظة}}، أُصلح {mended, number}، ونُحّي جانبًا {aside, number}.",
  "cli.verify-repair": "يمكن إصلاح {count, number} منها: شغّله مع ‎--repair.",
};
