import { expect, it } from "vitest";
import { guessLanguage } from "#shared/convert/plain-text/guess-language.ts";

it.each([
  ["The talks began.", "en"],
  ["بدأت المحادثات في تبليسي.", "ar"],
  ["قال إن صحيفة The Guardian نشرت الخبر.", "ar"],
  ["سماع الـ پوب والـ گيتار في مهرجان العاصمة الذي حضره آلاف الزوار من كل المحافظات والمدن", "ar"],
  ["گفتگوها در تفلیس آغاز شد و پس از سه روز پایان یافت.", "fa"],
  ["تبلیسی میں مذاکرات شروع ہوئے اور تین دن کے بعد ختم ہو گئے۔", "ur"],
  ["השיחות נפתחו בטביליסי.", "he"],
  ["協議はトビリシで始まった。", "ja"],
  ["会谈在第比利斯开始。", "zh"],
  ["회담이 시작되었다.", "ko"],
  ["", "en"],
  ["12345", "en"],
])("guesses the language of %s as %s", (text, language) => {
  expect(guessLanguage(text)).toBe(language);
});
