import type { versions as english } from "../en/versions.ts";

export const versions: Record<keyof typeof english, string> = {
  "command.versions": "النسخ…",
  "command.lawyered-marks": "إظهار ما تغيّر منذ «كما أجازه المحامون» أو إخفاؤه",
  "versions.title": "نسخ هذه المادة",
  "versions.intro": "تُحفظ نسخة كل خمس دقائق، وعند كل تغيير في الحالة، وحين تسمّي نسخة.",
  "versions.loading": "يجري البحث عن النسخ…",
  "versions.reading": "تجري قراءة النسخة…",
  "versions.none": "لا نسخ سابقة بعد",
  "versions.none-help":
    "تُحفظ الأولى حين تواصل الكتابة. ويمكنك في أي وقت حفظ النص كما هو الآن باسم تختاره.",
  "versions.keep": "احفظ النص كما هو الآن",
  "versions.keep-as": "احفظه بوصفه",
  "versions.keep-button": "احفظ هذه النسخة",
  "versions.keeping": "يجري الحفظ…",
  "versions.kept": "حُفظت: {what}.",
  "versions.own-words": "اسم آخر",
  "versions.name": "اسم النسخة",
  "versions.name-missing": "سمِّها أولًا.",
  "versions.by": "اسمك",
  "versions.by-help": "يوقّع النسخة، ويُحفظ في تفضيلاتك.",
  "versions.list": "النسخ السابقة",
  "versions.kind.status": "من «{from}» إلى «{to}»",
  "versions.kind.as-filed": "كما سُلّمت",
  "versions.kind.as-lawyered": "كما أجازها المحامون",
  "versions.kind.named": "باسم",
  "versions.kind.before-restore": "قبل استعادة نسخة سابقة",
  "versions.kind.time": "حُفظت تلقائيًا",
  "versions.signed": "{what}، {by}",
  "versions.words":
    "{count, plural, zero {لا كلمات} one {كلمة واحدة} two {كلمتان} few {# كلمات} many {# كلمة} other {# كلمة}}",
  "versions.words-more":
    "{count, plural, zero {كما هي الآن} one {تزيد كلمة عن الآن} two {تزيد كلمتين عن الآن} few {تزيد # كلمات عن الآن} many {تزيد # كلمة عن الآن} other {تزيد # كلمة عن الآن}}",
  "versions.words-fewer":
    "{count, plural, zero {كما هي الآن} one {تنقص كلمة عن الآن} two {تنقص كلمتين عن الآن} few {تنقص # كلمات عن الآن} many {تنقص # كلمة عن الآن} other {تنقص # كلمة عن الآن}}",
  "versions.words-same": "بعدد كلمات النص الآن",
  "versions.damaged": "تالفة",
  "versions.damaged-help": "الملف ليس ما حُفظ، فلا يمكن عرضه ولا استعادته. بقي في مكانه كما هو.",
  "versions.back": "كل النسخ",
  "versions.compared": "هذه النسخة والنص الآن",
  "versions.compare-intro":
    "المشطوب حُذف بعد هذه النسخة، وما تحته خط أُضيف بعدها. اختر ما تستعيده موضعًا موضعًا، أو النسخة كلها.",
  "versions.same": "هذه النسخة والنص الآن متطابقان.",
  "versions.now": "الآن",
  "versions.then": "هذه النسخة",
  "versions.added": "أُضيف بعدها:",
  "versions.gone": "حُذف بعدها:",
  "versions.take-all": "خذ هذه النسخة كلها",
  "versions.take-none": "اترك كل شيء كما هو الآن",
  "versions.chosen":
    "{count, plural, =0 {لم يُختر شيء بعد.} zero {لم يُختر شيء بعد.} one {يعود موضع واحد} two {يعود موضعان} few {تعود # مواضع} many {يعود # موضعًا} other {يعود # موضع}}",
  "versions.preview": "معاينة",
  "versions.restore": "استعادة",
  "versions.restoring": "تجري الاستعادة…",
  "versions.restored": "تمت الاستعادة، وما كان هنا محفوظ نسخةً. التراجع يعيده.",
  "versions.undo": "تراجع",
  "versions.undo-late": "تغيّر النص بعد ذلك. ما كان قبل الاستعادة محفوظ بين النسخ.",
  "versions.not-restored":
    "تعذّر وضع هذه النسخة على الصفحة، وبقيت الصفحة كما هي. اختر مواضع بعينها بدل النسخة كلها.",
  "versions.compared-anew":
    "تغيّرت المادة في مكان آخر في هذه الأثناء. هذه النسخة بجانب أحدث نص: اختر من جديد.",
  "versions.read-only": "لا يمكن تغيير هذه المادة هنا، فلا يمكن استعادة شيء.",
  "versions.lawyered-on": "ما تغيّر منذ «كما أجازه المحامون» معلَّم.",
  "versions.lawyered-off": "ما تغيّر منذ «كما أجازه المحامون» غير معلَّم.",
  "versions.lawyered-none": "لم تُحفظ لهذه المادة نسخة كما أجازها المحامون.",
  "editor.lawyered": "تغيّر منذ «كما أجازه المحامون»",
  "check.damaged-lawyered":
    "النسخة «كما أجازها المحامون» تالفة، فلا يمكن تعليم ما تغيّر بعدها. احفظ النص من جديد كما أجازه المحامون بعد قراءته.",
  "check.changed-since-lawyered": "تغيّر منذ «كما أجازه المحامون»: {text}",
  "check.removed-since-lawyered": "حُذف منذ «كما أجازه المحامون»: {text}",
  "check.much-changed-since-lawyered":
    "{count, plural, zero {لم تتغير فقرات} one {تغيّرت فقرة واحدة} two {تغيّرت فقرتان} few {تغيّرت # فقرات} many {تغيّرت # فقرة} other {تغيّرت # فقرة}} منذ «كما أجازه المحامون»",
};
