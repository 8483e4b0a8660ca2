import { describe, expect, it } from "vitest";
import { findCreditAtEnd } from "#shared/convert/plain-text/credit-at-caption-end.ts";

describe("findCreditAtEnd", () => {
  it.each([
    ["A quay [Getty]", "A quay", "Getty"],
    ["A quay [Getty Images/AFP]", "A quay", "Getty Images/AFP"],
    ["A quay. [Photo: Ann Lee]", "A quay.", "Ann Lee"],
    ["A quay (Reuters)", "A quay", "Reuters"],
    ["A quay. (AP Photo/Ann Lee)", "A quay.", "AP Photo/Ann Lee"],
    ["A quay. (Photo by Ann Lee / AFP)", "A quay.", "Ann Lee / AFP"],
    ["A quay. (Photo by Ann Lee/AFP via Getty Images)", "A quay.", "Ann Lee/AFP via Getty Images"],
    ["A quay. (Photograph: Ann Lee)", "A quay.", "Ann Lee"],
    ["A quay (Ann Lee/EPA)", "A quay", "Ann Lee/EPA"],
    ["A quay. Photograph: Ann Lee/PA", "A quay.", "Ann Lee/PA"],
    ["A quay Photo: Ann Lee", "A quay", "Ann Lee"],
    ["A quay. Photo credit: Ann Lee", "A quay.", "Ann Lee"],
    ["A quay. Illustration: Ann Lee", "A quay.", "Illustration: Ann Lee"],
    ["A quay. Image: Ann Lee/Alamy", "A quay.", "Ann Lee/Alamy"],
    ["Photograph: Ann Lee", "", "Ann Lee"],
    ["[Getty]", "", "Getty"],
    ["رصيف الميناء [غيتي]", "رصيف الميناء", "غيتي"],
    ["رصيف الميناء (أ.ف.ب)", "رصيف الميناء", "أ.ف.ب"],
    ["رصيف الميناء (مواقع التواصل الاجتماعي)", "رصيف الميناء", "مواقع التواصل الاجتماعي"],
    ["رصيف الميناء. تصوير: ليلى حداد", "رصيف الميناء.", "ليلى حداد"],
    ["رصيف الميناء. المصدر: الأناضول", "رصيف الميناء.", "الأناضول"],
    ["\u200Fرصيف الميناء [غيتي]\u200F", "رصيف الميناء", "غيتي"],
  ])("finds the credit of %s", (line, caption, credit) => {
    const found = findCreditAtEnd(line);
    expect([found?.caption, found?.credit]).toEqual([caption, credit]);
  });

  it.each([
    "“I done it” [sic]",
    "Live from the quay [VIDEO]",
    "Live from the quay [updated]",
    "بث مباشر من الميناء [فيديو]",
    "He spoke for the opposition (Labour)",
    "An inquiry by the Palestinian Authority (PA)",
    "The vote was put off, officials said. (Reuters)",
    "They met in June (see below)",
    "The answer is 42 [7]",
    "It was said [by somebody who was there. Or not.]",
    "The problem with Image: nobody reads it",
    "المصدر: مسؤول في الميناء",
    "A quay ]Getty[",
    "A plain line of copy.",
  ])("takes %s as copy", (line) => {
    expect(findCreditAtEnd(line)).toBe(undefined);
  });
});
