import { describe, expect, it } from "vitest";
import { decodeText } from "../../../../../electron/desk/exchange/decode-text.ts";

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))),
  );
}

describe("decodeText", () => {
  it("reads UTF-8", () => {
    expect(decodeText(bytes("café قهوة"), "a.txt")).toEqual({
      ok: true,
      value: { text: "café قهوة", report: [] },
    });
  });

  it("reads UTF-16 by its mark", () => {
    const utf16 = bytes([0xff, 0xfe], [...Buffer.from("Headline", "utf16le")]);
    expect(decodeText(utf16, "a.txt")).toEqual({
      ok: true,
      value: { text: "Headline", report: [] },
    });
  });

  it("keeps what is there of a file cut in the middle of a character, and says so", () => {
    expect(decodeText(bytes("caf", [0xc3]), "a.txt")).toEqual({
      ok: true,
      value: { text: "caf", report: [{ kind: "dropped", code: "input-cut-short" }] },
    });
  });

  it("guesses the Western code page of an old desk, and says so", () => {
    expect(decodeText(bytes("The caf", [0xe9], " is open today"), "a.txt")).toEqual({
      ok: true,
      value: {
        text: "The café is open today",
        report: [{ kind: "guessed", code: "input-encoding", text: "windows-1252" }],
      },
    });
  });

  it("guesses the Arabic code page of an old desk, and says so", () => {
    const salam = [0xe3, 0xd1, 0xcd, 0xc8, 0xc7];
    expect(decodeText(bytes(salam, " ", salam), "a.txt")).toEqual({
      ok: true,
      value: {
        text: "مرحبا مرحبا",
        report: [{ kind: "guessed", code: "input-encoding", text: "windows-1256" }],
      },
    });
  });

  it.each([
    ["nothing", bytes(""), "empty-input"],
    ["white space alone", bytes(" \n\t\u00a0"), "empty-input"],
    ["a file with NUL bytes", bytes("abc", [0, 1, 2]), "binary-input"],
    ["the beginning of a JPEG", bytes([0xff, 0xd8, 0xff, 0xe0, 0x10, 0x4a]), "binary-input"],
  ])("refuses %s", (_what, input, code) => {
    const decoded = decodeText(input, "a.txt");
    expect(decoded.ok ? "accepted" : decoded.failure.code).toBe(code);
  });

  it("refuses a giant before it becomes text", () => {
    const decoded = decodeText(new Uint8Array(64 * 1024 * 1024 + 1), "a.txt");
    expect(decoded.ok ? "accepted" : decoded.failure.code).toBe("too-large");
  });
});
