import type { list as english } from "../en/list.ts";

export const list: Record<keyof typeof english, string> = {
  "list.filter": "تصفية",
  "list.filters": "عوامل التصفية",
  "list.filter.status": "الحالة",
  "list.filter.section": "القسم",
  "list.filter.language": "اللغة",
  "list.filter.updated": "التحديث",
  "list.filter.problems": "فيها ملاحظات",
  "list.filter.any": "الكل",
  "list.filter.set": "{name}: {value}",
  "list.filter.clear": "إلغاء التصفية",
  "list.updated.day": "خلال 24 ساعة",
  "list.updated.week": "خلال 7 أيام",
  "list.updated.month": "خلال 30 يومًا",
  "list.sort": "الترتيب",
  "list.sort.newest": "الأحدث",
  "list.sort.oldest": "الأقدم",
  "list.sort.headline": "العنوان",
  "list.sort.length": "الأطول",
  "list.filtered-nothing": "لا مادة توافق كل عوامل التصفية.",
  "list.selection": "المحدد",
  "list.selected":
    "{count, plural, zero {لا مواد محددة} one {مادة محددة} two {مادتان محددتان} few {# مواد محددة} many {# مادة محددة} other {# مادة محددة}}",
  "list.duplicate": "إنشاء نسخة",
  "list.throw-away": "إلى المهملات",
  "list.put-back": "استعادة",
  "list.unselect": "إلغاء التحديد",
  "list.running.duplicate": "يجري النسخ: {done, number} من {total, number}…",
  "list.running.throwAway": "يجري النقل إلى المهملات: {done, number} من {total, number}…",
  "list.running.putBack": "تجري الاستعادة: {done, number} من {total, number}…",
  "list.duplicated":
    "{count, plural, zero {لم تُنسخ مواد} one {نُسخت مادة واحدة} two {نُسخت مادتان} few {نُسخت # مواد} many {نُسخت # مادة} other {نُسخت # مادة}}",
  "list.thrown-away":
    "{count, plural, zero {لم تُنقل مواد إلى المهملات} one {نُقلت مادة إلى المهملات} two {نُقلت مادتان إلى المهملات} few {نُقلت # مواد إلى المهملات} many {نُقلت # مادة إلى المهملات} other {نُقلت # مادة إلى المهملات}}",
  "list.put-back-done":
    "{count, plural, zero {لم تُستعد مواد} one {استُعيدت مادة واحدة} two {استُعيدت مادتان} few {استُعيدت # مواد} many {استُعيدت # مادة} other {استُعيدت # مادة}}",
  "list.some-failed":
    "{count, plural, zero {لم تبق مواد كما كانت.} one {بقيت مادة كما كانت:} two {بقيت مادتان كما كانتا، وأولاهما:} few {بقيت # مواد كما كانت، وأولها:} many {بقيت # مادة كما كانت، وأولها:} other {بقيت # مادة كما كانت، وأولها:}} {why}",
  "trash.title": "المهملات",
  "trash.show": "المهملات",
  "trash.leave": "العودة إلى المواد",
  "trash.empty-title": "المهملات فارغة",
  "trash.empty": "ما تنقله إلى هنا يبقى محفوظًا حتى تستعيده. لا يُحذف شيء أبدًا.",
};
