import { describe, expect, it } from "vitest";
import { readLines } from "#shared/convert/plain-text/read-lines.ts";
import { joinWrappedLines } from "#shared/convert/plain-text/wrapped-lines.ts";

function join(text: string): readonly string[] {
  return joinWrappedLines(readLines(text)).map((line) => line.text);
}

const paragraph = [
  "The harbour board put off a vote on the new quay for the third time on",
  "Wednesday evening, after members said that they had been given the costs",
  "only an hour before the meeting began, and no time at all to read ninety",
  "pages of them.",
].join("\n");

describe("joinWrappedLines", () => {
  it("joins lines at whose end the next word did not fit", () => {
    expect(join(paragraph)).toEqual([paragraph.replaceAll("\n", " ")]);
  });

  it("keeps the hyphen of a word that was broken at it", () => {
    const text = `${paragraph}\n\nOne of the members of the board said that nobody in all of Nagorno-\nKarabakh had asked.`;
    expect(join(text)[1]).toBe(
      "One of the members of the board said that nobody in all of Nagorno-Karabakh had asked.",
    );
  });

  it("leaves a signature and a list as lines", () => {
    const text = `${paragraph}\n\nKarim Aziz\nHarbour correspondent\n\n- one\n- two`;
    expect(join(text).slice(1)).toEqual(["Karim Aziz", "Harbour correspondent", "- one", "- two"]);
  });

  it.each([
    ["paragraphs on lines of their own", "It rained.\nIt rained more.\nIt stopped.\nThey left."],
    ["long lines", `${"word ".repeat(40)}\n${"word ".repeat(40)}\n${"word ".repeat(40)}`],
    ["two lines alone", paragraph.split("\n").slice(0, 2).join("\n")],
  ])("leaves %s", (_what, text) => {
    expect(join(text)).toEqual(readLines(text).map((line) => line.text));
  });
});
