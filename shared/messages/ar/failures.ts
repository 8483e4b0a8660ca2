import type { failures as english } from "../en/failures.ts";

export const failures: Record<keyof typeof english, string> = {
  "failure.article-not-found":
    "لا توجد مادة {id} في هذه المكتبة. لم يتغير شيء. اعرض قائمة المواد لمعرفة رقمها.",
  "failure.article-already-there":
    "المادة {id} موجودة في المكتبة أصلًا. النسختان كما كانتا. انقل التي في المكتبة إلى المهملات أولًا لتستعيد هذه.",
  "failure.version-not-found":
    "لا توجد للمادة نسخة {version}. لم يتغير شيء. اعرض نسخها لمعرفة الاسم.",
  "failure.picture-not-found": "لا توجد صورة {id} في هذه المكتبة. لم يتغير شيء.",
  "failure.library-not-found":
    "لا توجد مكتبة في {path}. لم يُكتب شيء. تحقق من المسار، أو استورد مادة إليه لإنشاء مكتبة.",
  "failure.library-gone":
    "تعذّر الوصول إلى المكتبة في {path}. لم يُكتب فيها شيء. أعد وصل القرص أو المجلد المشترك، وسيُستأنف الحفظ من تلقاء نفسه.",
  "failure.file-not-found": "لا يوجد ملف {path}. لم يُكتب شيء. تحقق من الاسم.",
  "failure.not-a-file": "{path} مجلد أو رابط، والمطلوب ملف. لم يُكتب شيء.",
  "failure.not-a-folder": "{path} ملف، والمطلوب مجلد. لم يُكتب شيء.",
  "failure.file-already-there":
    "{path} موجود من قبل، وبقي كما هو. اختر استبداله أو الإبقاء على الملفين.",
  "failure.permission-denied":
    "لا تملك إذن القراءة أو الكتابة في {path}. لم يتغير شيء هناك. اختر مكانًا آخر أو اطلب الإذن.",
  "failure.read-only-disk": "{path} على قرص للقراءة فقط. لم يتغير شيء هناك. اختر مكانًا آخر.",
  "failure.disk-full":
    "القرص الذي يحوي {path} ممتلئ. الملف هناك كما كان. أفسح مكانًا أو اختر مكانًا آخر.",
  "failure.file-busy":
    "برنامج آخر يستخدم {path}. الملف هناك كما كان. أغلق ذلك البرنامج وحاول مجددًا.",
  "failure.disk-failed":
    "أجاب القرص {reason} عند {path}. الملف هناك كما كان. افحص القرص أو اختر مكانًا آخر.",
  "failure.empty-input": "{name} فارغ. لم يُكتب شيء. تحقق من أنه الملف المقصود.",
  "failure.binary-input": "{name} ليس نصًا. لم يُكتب شيء. احفظه نصًا أو Markdown أو HTML أولًا.",
  "failure.too-large":
    "{name} كبير جدًا ({bytes, number} بايت، والحد {limitBytes, number}). لم يُكتب شيء. استعمل ملفًا أصغر أو تحقق من أنه الملف المقصود.",
  "failure.unknown-format":
    "لا يُعرف محتوى {name} من اسمه. لم يُكتب شيء. سمِّ صيغته: text أو markdown أو html أو json.",
  "failure.damaged":
    "{name} تالف عند {where}: {expected}. لم يُمس الملف. افتح نسخة سابقة أو أصلحه يدويًا.",
  "failure.too-new":
    "كتب {name} إصدار أحدث من ستاندفيرست (الصيغة {format, number}، وهذا يعرف {known, number}). لم يُمس الملف. حدّث ستاندفيرست لتحريره.",
  "failure.changed-elsewhere":
    "حُفظت هذه المادة في مكان آخر منذ فتحتها. النصان محفوظان: نصك هنا والآخر في المكتبة. افتح المادة مجددًا لترى الآخر وانسخ ما تحتاجه.",
  "failure.article-read-only":
    "هذه المادة مفتوحة للقراءة فقط، فلم يُحفظ شيء. انسخ النص إلى مادة جديدة للمتابعة.",
  "failure.picture-kind-refused":
    "{kind, select, svg {{name} رسم بصيغة SVG، وهي صيغة قد تحمل برنامجًا. لم يُضف شيء. صدّره بصيغة PNG ثم أضفه.} heic {{name} صورة بصيغة HEIC لا تُقرأ هنا. لم يُضف شيء. احفظها بصيغة JPEG أولًا؛ والهاتف يفعل ذلك إن ضُبط على «الأكثر توافقًا».} pdf {{name} ملف PDF. لم يُضف شيء. احفظ الصفحة صورةً ثم أضفها.} broken {{name} تالف أو مبتور ولا يُقرأ شيء من الصورة. لم يُضف شيء. اطلبه من جديد.} other {{name} صفحة ويب وليس الصورة التي يحمل اسمها. لم يُضف شيء. نزّل الصورة نفسها من جديد.}}",
  "failure.picture-not-written":
    "تعذّرت كتابة ما يُعرف عن {name} في ملفها ({field}). لم يُستبدل شيء. اختصر النص في سجل الصورة أو استبدل الملف بنسخة أخرى ثم أعد المحاولة.",
  "failure.too-many-pixels":
    "يذكر {name} أن أبعاده {width, number} × {height, number} بكسل، وهي فوق {limitMegapixels, number} ميغابكسل التي يمكن فكها. لم يُضف شيء. احفظه بحجم أصغر أو تحقق من مصدره.",
  "failure.not-a-picture":
    "{name} ليس صورة يمكن قراءتها. لم يُضف شيء. استخدم JPEG أو PNG أو WebP أو AVIF أو TIFF أو GIF.",
  "failure.checks-stop":
    "لم تُصدَّر: {checks}. المادة كما هي. أصلحها، أو تجاوز المنع باسمك مع ذكر السبب.",
  "failure.invalid-request": "لم يُفهم الطلب عند {where}: {expected}. لم يتغير شيء.",
  "failure.port-in-use":
    "يستخدم برنامج آخر المنفذ {port}، فلم تُفتح نافذة. المكتبة لم تُمس. اختر منفذًا آخر أو لا تحدد منفذًا.",
  "failure.cancelled": "أُلغي. لم يُكتب شيء.",
};
