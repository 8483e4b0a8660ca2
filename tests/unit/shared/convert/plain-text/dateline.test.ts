import { describe, expect, it } from "vitest";
import { readDateline } from "#shared/convert/plain-text/dateline.ts";

describe("readDateline", () => {
  it.each([
    ["TBILISI, July 16 (Reuters) - The talks began.", "TBILISI, July 16 (Reuters)"],
    ["TBILISI, July 16, 2022 (AFP) – The talks began.", "TBILISI, July 16, 2022 (AFP)"],
    ["TBILISI, Georgia (AP) — The talks began.", "TBILISI, Georgia (AP)"],
    ["NEW YORK (AP) -- The talks began.", "NEW YORK (AP)"],
    ["WASHINGTON, D.C. — The talks began.", "WASHINGTON, D.C."],
    ["LONDON/PARIS, 3 Feb – The talks began.", "LONDON/PARIS, 3 Feb"],
    ["TBILISI — The talks began.", "TBILISI"],
    ["TBILISI—“We began.”", "TBILISI"],
    ["تبليسي (أ ف ب) - بدأت المحادثات.", "تبليسي (أ ف ب)"],
    ["تبليسي - (أ ف ب) - بدأت المحادثات.", "تبليسي - (أ ف ب)"],
    ["تبليسي، 16 يوليو (رويترز) – بدأت المحادثات.", "تبليسي، 16 يوليو (رويترز)"],
  ])("reads the head of %s", (paragraph, dateline) => {
    const found = readDateline(paragraph);
    expect(found?.dateline).toBe(dateline);
    expect(paragraph.endsWith(found?.copy ?? "?")).toBe(true);
    expect(/^["“]?[\p{Lu}\p{Lo}]/u.test(found?.copy ?? "")).toBe(true);
  });

  it.each([
    "NATO — the alliance — has asked.",
    "BREAKING — The talks began.",
    "UKRAINE – What we know",
    "TBILISI - The talks began.",
    "Tbilisi, July 16 (Reuters) - The talks began.",
    "NEW YORK, London-Paris trains began.",
    "BEIRUT, which lies by the sea (AFP says) – and so on.",
    "UN - The talks began.",
    "(Reuters) - The talks began.",
    "وقال أحمد علي (الرئيس) - إن المحادثات بدأت.",
  ])("leaves %s alone", (paragraph) => {
    expect(readDateline(paragraph)).toBe(undefined);
  });

  it("keeps all of a long paragraph", () => {
    const copy = "The talks began. ".repeat(1000).trim();
    expect(readDateline(`TBILISI, July 16 (AFP) – ${copy}`)?.copy).toBe(copy);
  });
});
