import { expect, it } from "vitest";
import { readIim } from "#shared/picture/metadata/iim/read-iim.ts";
import { cutToBytes } from "#shared/picture/metadata/bytes.ts";
import { toIim } from "#shared/picture/metadata/iim/to-iim.ts";

const byline = 80;

function dataSet(record: number, number: number, value: Uint8Array | readonly number[]): number[] {
  const bytes = [...value];
  return [0x1c, record, number, bytes.length >> 8, bytes.length & 255, ...bytes];
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");
const marker = dataSet(1, 90, [0x1b, 0x25, 0x47]);
/** أحمد الصالح in Windows-1256. */
const cp1256 = [0xc3, 0xcd, 0xe3, 0xcf, 0x20, 0xc7, 0xe1, 0xd5, 0xc7, 0xe1, 0xcd];

it.each([
  ["UTF-8, marked before", [...marker, ...dataSet(2, byline, utf8("أحمد الصالح"))], "أحمد الصالح"],
  ["UTF-8, marked behind", [...dataSet(2, byline, utf8("Jiří")), ...marker], "Jiří"],
  ["UTF-8, unmarked", dataSet(2, byline, utf8("أحمد الصالح")), "أحمد الصالح"],
  ["Latin-1, unmarked", dataSet(2, byline, latin1("Zoë Müller")), "Zoë Müller"],
  [
    "Latin-1 under a marker that lies",
    [...marker, ...dataSet(2, byline, latin1("Zoë Müller"))],
    "Zoë Müller",
  ],
  ["UTF-8 encoded twice", dataSet(2, byline, utf8(latin1OfUtf8("Bjørn"))), "Bjørn"],
  [
    "UTF-8 cut inside a character",
    [...marker, ...dataSet(2, byline, utf8("أحمد").subarray(0, 7))],
    "أحم",
  ],
  ["an ending of NUL and blanks", dataSet(2, byline, utf8("Jane Doe \0\0")), "Jane Doe"],
])("reads a byline in %s", (_, bytes, expected) => {
  expect(readIim([Uint8Array.from(bytes)]).values.get(byline)).toEqual([expected]);
});

function latin1OfUtf8(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

it("reads an Arabic agency's old files where the desk has named their encoding", () => {
  const block = Uint8Array.from(dataSet(2, byline, cp1256));
  expect(readIim([block], "windows-1256").values.get(byline)).toEqual(["أحمد الصالح"]);
  expect(readIim([block], "windows-1256").encoding).toBe("windows-1256");
  expect(readIim([block]).encoding).toBe("windows-1252");
});

it("passes over what is no data set", () => {
  const bytes = [0, 0, 7, ...dataSet(2, byline, utf8("Jane Doe")), 0x1c, 2];
  expect(readIim([Uint8Array.from(bytes)]).values.get(byline)).toEqual(["Jane Doe"]);
});

it("cuts what is too long at the end of a character", () => {
  const name = "عبد الرحمن بن محمد الأنصاري";
  const [cut = ""] = readIim([toIim({ creator: [name] })]).values.get(byline) ?? [];
  expect(utf8(cut).length).toBeLessThanOrEqual(32);
  expect(name.startsWith(cut)).toBe(true);
  expect(cutToBytes("aé", 2)).toEqual(utf8("a"));
});

it("writes dates as IIM has them, unknown parts as zeros", () => {
  const dates = (dateCreated: string): readonly string[] | undefined =>
    readIim([toIim({ dateCreated })]).values.get(55);
  expect(dates("2026-11-05T16:20:00Z")).toEqual(["20261105"]);
  expect(dates("2026")).toEqual(["20260000"]);
  expect(dates("last week")).toBe(undefined);
});
