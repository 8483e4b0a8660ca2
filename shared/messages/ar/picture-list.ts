import type { pictureList as english } from "../en/picture-list.ts";

export const pictureList: Record<keyof typeof english, string> = {
  "inspector.pictures": "الصور",
  "picture-list.name": "صور هذه المادة",
  "picture-list.empty": "لا صور بعد",
  "picture-list.empty-help":
    "أفلت صورة على الصفحة أو اضغط {keys}. يأتي مصدرها معها وحده، وهنا ترى إن كان استخدامها جائزًا.",
  "picture-list.open": "عدّل مصدر الصورة {number, number}:",
  "picture-list.go": "انتقل إلى الصورة {number, number} على الصفحة",
  "picture-list.no-caption": "بلا شرح",
  "picture-list.no-credit": "بلا مصدر",
  "picture-list.no-alt": "بلا نص بديل",
  "picture-list.lost": "سجلّها مفقود",
  "rights.unknown": "الحقوق مجهولة",
  "rights.ok": "الحقوق سليمة",
  "rights.denied": "غير مسموح",
  "rights.expires":
    "{days, plural, =0 {تنتهي اليوم} zero {تنتهي اليوم} one {تنتهي خلال يوم} two {تنتهي خلال يومين} few {تنتهي خلال # أيام} many {تنتهي خلال # يومًا} other {تنتهي خلال # يوم}}",
  "rights.expired": "انتهت {date}",
  "rights.embargoed": "محظورة حتى {date}",
  "rights.not-yet": "ليس قبل {date}",
  "command.pictures": "اعرض صور هذه المادة",
  "command.credit-rules": "عاين قواعد المصادر",
  "rules.title": "قواعد المصادر",
  "rules.help":
    "ما تفعله القواعد بالمصادر المكتوبة في ملفات صور هذه المكتبة. لا يتغير شيء هنا؛ القواعد في house/credit-rules.json.",
  "rules.looking": "يجري النظر في الصور…",
  "rules.looked": "صور في ملفاتها مصدر: {count, number}. تغيّرها قاعدة: {changed, number}.",
  "rules.none": "لا صورة في ملفها مصدر بعد. أفلت واحدة على صفحة ثم عد.",
  "rules.hits":
    "{count, plural, =0 {لا صورة} zero {لا صورة} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}}",
  "rules.own": "من قواعد البيت",
  "rules.off": "معطّلة",
  "rules.idle":
    "{count, plural, zero {لا قاعدة بلا أثر} one {قاعدة واحدة لا تجد شيئًا هنا} two {قاعدتان لا تجدان شيئًا هنا} few {# قواعد لا تجد شيئًا هنا} many {# قاعدة لا تجد شيئًا هنا} other {# قاعدة لا تجد شيئًا هنا}}",
  "rules.more":
    "{count, plural, zero {ولا غيرها} one {وواحدة أخرى} two {واثنتان أخريان} few {و# أخرى} many {و# أخرى} other {و# أخرى}}",
  "rules.becomes": "تصير",
  "rules.damaged": "لا يُستخدم house/credit-rules.json",
  "rules.damaged-rule": "القاعدة {rule}: {why}",
  "rules.wrong-part": "{where}: المنتظر {expected}",
  "rules.broken-example": "تجعل «{text}» «{becomes}»، ومثالها نفسه يقول «{expected}»",
  "rules.damaged-help": "تسري القواعد المعتادة، كما تظهر أدناه، إلى أن يُصلح.",
  "rules.again": "انظر من جديد",
};
