import type { commandLine as english } from "../en/command-line.ts";

export const commandLine: Record<keyof typeof english, string> = {
  "cli.usage-hint": "شغّل standfirst --help لرؤية الأوامر.",
  "cli.no-command": "لم يُذكر أمر. لم يُفعل شيء.",
  "cli.export-needs-folder":
    "يُصدَّر إلى مجلد (--out DIR) مع الصور. لم يُفعل شيء. لطباعة مادة استخدم show.",
  "cli.unknown-command": "لا يوجد أمر {name}. لم يُفعل شيء.",
  "cli.unknown-option": "{reason}. لم يُفعل شيء.",
  "cli.missing-option": "الخيار {option} ناقص أو فارغ. لم يُفعل شيء.",
  "cli.missing-argument": "{what} ناقص. لم يُفعل شيء.",
  "cli.extra-argument": "الكلمة {word} زائدة. لم يُفعل شيء.",
  "cli.unknown-format": "لا توجد صيغة {name}. الصيغ هي {formats}. لم يُفعل شيء.",
  "cli.override-needs-both":
    "يحتاج التجاوز إلى سبب (--override REASON) واسم (--by NAME)، ويحتاج إبقاء الصور خارج الملف إلى اسم. لم يُفعل شيء.",
  "cli.bad-port": "{port} ليس منفذًا. أعطِ رقمًا من 0 إلى 65535. لم يُفعل شيء.",
  "cli.one-stdin": "يُقرأ الإدخال القياسي (-) مرة واحدة فقط. لم يُفعل شيء.",
  "cli.bug":
    "أخطأ ستاندفيرست: {reason}. ما هو محفوظ بقي كما كان. اضبط STANDFIRST_DEBUG=1 لمعرفة الموضع وأبلغ عنه.",
  "cli.output-failed":
    "تعذّرت الكتابة إلى الإخراج القياسي ({reason})، فما هناك ناقص. ما هو محفوظ بقي كما كان. أفسح مكانًا أو أرسله إلى مكان آخر.",
  "kind.kept": "أُبقي",
  "kind.changed": "غُيّر",
  "kind.guessed": "خُمّن",
  "kind.dropped": "حُذف",
  "cli.usage": `ستاندفيرست: المكتب الذي تكتب فيه غرفة الأخبار موادها وتحررها وتسلّمها

  convert INPUT… --to FORMAT [--from FORMAT] [--out PATH] [--report] [--json]
  import FILE… --library DIR [--from FORMAT] [--report] [--json]
  list [QUERY] --library DIR [--json]
  show ID --library DIR [--version NAME] [--to FORMAT] [--json]
  history ID --library DIR [--json]
  export ID…|--all --to FORMAT --library DIR --out DIR
         [--override REASON --by NAME] [--placeholders --by NAME]
         [--report] [--json]
  check FILE|ID [--library DIR] [--json]
  verify --library DIR [--repair] [--json]
  open [--library DIR] [--no-window] [--port N]
  pictures import FILE…|DIR --library DIR [--json]
  pictures inspect FILE… [--json]
  pictures audit --library DIR [--json]
  pictures write FILE --from RECORD.json --out FILE [--json]

الصيغة FORMAT هي text أو markdown أو html (صفحة) أو html-fragment أو json (المادة كما تُحفظ).
العلامة - هي الإدخال أو الإخراج القياسي، و -- تنهي الخيارات.
تنشئ import وpictures import وopen مكتبة، وكل أمر آخر فيه --library يحتاج إلى واحدة.
يفحص verify كل ملف، و--repair يصلح ما يؤمَن إصلاحه ويبقي كل بايت.
الخروج: 0 تم، 1 فشل (مع verify: هناك خلل)، 2 لم يُفهم.`,
};
