import { describe, expect, it } from "vitest";
import { readByline } from "#shared/convert/plain-text/byline-line.ts";

// Names stand between bars.
function read(line: string): string | undefined {
  return readByline(line)
    ?.map(({ kind, text }) => (kind === "name" ? `|${text}|` : text))
    .join("");
}

describe("readByline", () => {
  it.each([
    ["By Ann Lee", "By |Ann Lee|"],
    ["by Ann Lee", "by |Ann Lee|"],
    ["BY ANN LEE AND SAM POE", "BY |ANN LEE| AND |SAM POE|"],
    ["By Ann Lee and Sam Poe in Tbilisi", "By |Ann Lee| and |Sam Poe| in Tbilisi"],
    [
      "By Ann Lee in Tbilisi and Sam Poe in Yerevan",
      "By |Ann Lee| in Tbilisi and |Sam Poe| in Yerevan",
    ],
    ["By Ann Lee, Sam Poe and Jo van der Berg", "By |Ann Lee|, |Sam Poe| and |Jo van der Berg|"],
    ["By Ann Lee, Political Editor", "By |Ann Lee|, Political Editor"],
    ["By Ann Lee, The Guardian", "By |Ann Lee|, The Guardian"],
    ["By J.D. O’Brien | AFP", "By |J.D. O’Brien| | AFP"],
    ["Words by Ann Lee", "Words by |Ann Lee|"],
    ["By AFP", "By AFP"],
    ["By Reuters and Ann Lee", "By Reuters and |Ann Lee|"],
    ["By Staff Writer", "By Staff Writer"],
    ["Par Anne Leroy et Jean Dupont", "Par |Anne Leroy| et |Jean Dupont|"],
    ["מאת נועה לוי", "מאת |נועה לוי|"],
    ["بقلم أحمد علي", "بقلم |أحمد علي|"],
    ["بقلم: أحمد علي ومحمد حسن", "بقلم: |أحمد علي| و|محمد حسن|"],
    ["بقلم أحمد علي، محمد حسن", "بقلم |أحمد علي|، |محمد حسن|"],
    ["بقلم أحمد وليد حسن", "بقلم |أحمد وليد حسن|"],
    ["كتب أحمد علي – القاهرة", "كتب |أحمد علي| – القاهرة"],
    ["كتبت: ليلى حداد في بيروت", "كتبت: |ليلى حداد| في بيروت"],
  ])("reads %s", (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it.each([
    "By Monday Morning",
    "By the time he came",
    "BY THE TIME HE CAME",
    "By Wednesday the reporters had stopped coming.",
    "By Ann Lee the council had agreed on everything else.",
    "By hook or by crook",
    "By",
    "Bye Ann Lee",
    "كتب الرئيس على منصة إكس أنه لن يستقيل",
    "كتب أحمد علي أنه لن يعود.",
    "كتب",
    "كتب جديدة عن الميناء",
  ])("takes %s as copy", (line) => {
    expect(read(line)).toBe(undefined);
  });

  it.each(["By Ann Lee and Sam Poe in Tbilisi", "بقلم: أحمد علي ومحمد حسن – القاهرة"])(
    "loses no character of %s",
    (line) => {
      expect(
        readByline(line)
          ?.map(({ text }) => text)
          .join(""),
      ).toBe(line);
    },
  );
});
