import type { find as english } from "../en/find.ts";

export const find: Record<keyof typeof english, string> = {
  "find.name": "البحث في المادة",
  "find.text": "ابحث عن",
  "find.replacement": "استبدل به",
  "find.case": "مطابقة حالة الأحرف",
  "find.case-sign": "Aa",
  "find.word": "كلمات كاملة",
  "find.word-sign": "«أب»",
  "find.forms": "تجاهل التشكيل وصور الحروف",
  "find.forms-sign": "ا=أ",
  "find.pattern": "تعبير نمطي",
  "find.pattern-sign": "\u200E.*\u200E",
  "find.next": "التالي",
  "find.previous": "السابق",
  "find.close": "أغلق البحث",
  "find.show-replace": "استبدال",
  "find.replace": "استبدل",
  "find.replace-all": "استبدل الكل",
  "find.position": "{current, number} من {total, number}",
  "find.total":
    "{total, plural, =0 {لا نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}",
  "find.searching": "يجري البحث…",
  "find.replaced":
    "{count, plural, =0 {لم يُستبدل شيء} one {استُبدل موضع واحد. التراجع يعيده.} two {استُبدل موضعان. تراجع واحد يعيدهما.} few {استُبدلت # مواضع. تراجع واحد يعيدها كلها.} many {استُبدل # موضعًا. تراجع واحد يعيدها كلها.} other {استُبدل # موضع. تراجع واحد يعيدها كلها.}}",
  "find.invalid": "التعبير النمطي غير مكتمل بعد.",
  "find.too-slow": "يستغرق هذا التعبير النمطي وقتًا أطول مما ينبغي في هذه المادة فأُوقف. بسّطه.",
  "find.not-run":
    "لا يستجيب ستاندفيرست، فلا يمكن البحث بالتعابير النمطية الآن. البحث عن الكلمات العادية ممكن.",
  "find.is-name": "اسم أحد المشاركين. لا يُستبدل من هنا.",
  "find.credits":
    "{count, plural, one {وفي مصدر صورة أيضًا:} two {وفي مصدري صورتين أيضًا:} few {وفي مصادر # صور أيضًا:} many {وفي مصادر # صورة أيضًا:} other {وفي مصادر # صورة أيضًا:}}",
  "header.typography": "علامات الترقيم",
  "typography.on": "اضبط علامات التنصيص والشرطات أثناء الكتابة",
  "typography.off": "أبقها كما تُكتب",
};
