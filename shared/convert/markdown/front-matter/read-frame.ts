import type { NodeJson } from "../../../article/article.ts";
import { parseDocument } from "../../../article/parse-document.ts";
import { isRecord } from "../fixed-forms.ts";
import { withHiddenAttributes } from "../hidden-attributes.ts";
import { parseTree } from "../markdown-syntax.ts";
import { destinationOf } from "../pictures/picture-entry.ts";
import { fitLine, type LineType } from "../read/fit-line.ts";
import { textOf } from "../read/join-text.ts";
import { readInline } from "../read/read-inline.ts";
import type { Reading } from "../read/reading.ts";
import { splitByline, type Contributor } from "./split-byline.ts";

type Fields = Readonly<Record<string, unknown>>;
type LineReading = Omit<Reading, "flow">;

/** Reads headline, standfirst, byline and lead picture from the front matter. */
export function readFrame(fields: Fields, reading: LineReading): NodeJson[] {
  const lead = fields["lead_picture"];
  return [
    readLine("headline", fields, "headline", reading),
    readLine("standfirst", fields, "standfirst", reading),
    readByline(fields, reading),
    ...(isRecord(lead) ? [readLeadPicture(lead, reading)] : []),
  ];
}

/** Gives the frame, and the document, the attributes that the front matter holds for them. */
export function withFrameAttributes(
  document: NodeJson,
  fields: Fields,
  add: Reading["add"],
): NodeJson {
  const attributes = fields["attributes"];
  if (!isRecord(attributes)) return document;
  const places = { document: "", headline: "0", standfirst: "1", byline: "2", lead_picture: "3" };
  const hidden = new Map<string, unknown>();
  for (const [place, value] of Object.entries(attributes)) {
    const [name = "", ...rest] = place.split(".");
    const start = Object.entries(places).find(([known]) => known === name)?.[1];
    if (start !== undefined) hidden.set([start, ...rest].join("."), value);
  }
  const attributed = withHiddenAttributes(document, Object.fromEntries(hidden));
  if (parseDocument(attributed, "markdown").ok) return attributed;
  add("dropped", "markdown-hidden-unread", JSON.stringify(attributes));
  return document;
}

function readLine(type: LineType, fields: Fields, key: string, reading: LineReading): NodeJson {
  const content = readTwin(type, fields, key, reading);
  return { type, ...(content.length === 0 ? {} : { content }) };
}

function readTwin(type: LineType, fields: Fields, key: string, reading: LineReading): NodeJson[] {
  const plain = toPlain(fields[key]);
  const twin = fields[`${key}_markdown`];
  if (typeof twin === "string") {
    const content = fitLine(type, parseLine(twin, reading), reading);
    if (textOf(content) === plain) return content;
    reading.add("dropped", "markdown-twin-outdated", twin);
  }
  return plain === "" ? [] : [{ type: "text", text: plain }];
}

function parseLine(markdown: string, reading: LineReading): NodeJson[] {
  // Behind a line end, so that a byte order mark at its beginning stays text.
  const source = `\n${markdown.replaceAll(/\r\n?/gu, "\n")}`;
  const [paragraph, more] = parseTree(source).children;
  if (paragraph?.type !== "paragraph" || more !== undefined) return [];
  return readInline(paragraph.children, { ...reading, source });
}

function readByline(fields: Fields, reading: LineReading): NodeJson {
  const { byline } = fields;
  // Names in a list, as other tools have them, are contributors with nothing but commas between.
  const names = Array.isArray(byline) ? byline.map(toPlain) : undefined;
  const plain = names === undefined ? toPlain(byline) : names.join(", ");
  const twin = fields["byline_markdown"];
  const content =
    typeof twin === "string" ? fitLine("byline", parseLine(twin, reading), reading) : undefined;
  if (content !== undefined && textOf(content) === plain)
    return { type: "byline", ...(content.length === 0 ? {} : { content }) };
  if (content !== undefined) reading.add("dropped", "markdown-twin-outdated", String(twin));
  const people = names?.map((name) => ({ name })) ?? toContributors(fields["contributors"]);
  const split = splitByline(plain, people);
  return { type: "byline", ...(split.length === 0 ? {} : { content: split }) };
}

function toContributors(value: unknown): Contributor[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((person: unknown): Contributor[] => {
    if (!isRecord(person) || typeof person["name"] !== "string") return [];
    const { name, id } = person;
    return [{ name, ...(typeof id === "string" ? { id } : {}) }];
  });
}

function readLeadPicture(lead: Fields, reading: LineReading): NodeJson {
  const { picture, listed } = reading.pictures.take(
    destinationOf(optional(lead["file"]), optional(lead["id"])),
  );
  const credit = toPlain(lead["credit"]);
  if (!listed && credit !== "") reading.pictures.giveCredit(picture, credit);
  const alt = optional(lead["alt"]);
  return {
    type: "leadPicture",
    attrs: { picture, ...(alt === undefined ? {} : { alt }) },
    content: [readLine("caption", lead, "caption", reading)],
  };
}

function optional(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function toPlain(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}
