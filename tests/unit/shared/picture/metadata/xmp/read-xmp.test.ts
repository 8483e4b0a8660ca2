import { expect, it } from "vitest";
import { readXmp } from "#shared/picture/metadata/xmp/read-xmp.ts";
import { toXmp } from "#shared/picture/metadata/xmp/to-xmp.ts";
import { xmpField } from "#shared/picture/metadata/xmp/xmp-fields.ts";

const rdf = `xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"`;
const photoshop = `xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"`;
const dc = `xmlns:dc="http://purl.org/dc/elements/1.1/"`;

function read(xml: string | Uint8Array): ReturnType<typeof readXmp> {
  return readXmp([typeof xml === "string" ? new TextEncoder().encode(xml) : xml]);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return littleEndian ? bytes : bytes.swap16();
}

function utf32(text: string): Uint8Array {
  const letters = Array.from(text);
  const view = new DataView(new ArrayBuffer(letters.length * 4));
  letters.forEach((letter, index) => view.setUint32(index * 4, letter.codePointAt(0) ?? 0));
  return new Uint8Array(view.buffer);
}

it.each([
  ["UTF-16, little-endian", utf16(toXmp({ credit: "وكالة 🏞" }), true)],
  ["UTF-16, big-endian", utf16(toXmp({ credit: "وكالة 🏞" }), false)],
  ["UTF-16 without a mark", utf16(toXmp({ credit: "وكالة 🏞" }).replaceAll("\u{FEFF}", ""), true)],
  ["UTF-32", utf32(toXmp({ credit: "وكالة 🏞" }))],
])("reads a packet in %s", (_, packet) => {
  expect(xmpField(read(packet), "credit")).toBe("وكالة 🏞");
});

it("reads properties written as attributes, and in an older wrapper", () => {
  const packet = `<x:xapmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${rdf}><rdf:Description ${photoshop} photoshop:Credit="A &amp; B"/></rdf:RDF></x:xapmeta>`;
  expect(xmpField(read(packet), "credit")).toBe("A & B");
});

it("prefers the default of language alternatives, wherever it stands", () => {
  const packet = `<rdf:RDF ${rdf}><rdf:Description ${dc}><dc:rights><rdf:Alt><rdf:li xml:lang="fr">Droits</rdf:li><rdf:li xml:lang="x-default">Rights</rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF>`;
  expect(xmpField(read(packet), "copyright")).toBe("Rights");
});

it("keeps what a packet held before it was cut off", () => {
  const packet = toXmp({ credit: "AFP", source: "AFP", headline: "A headline" });
  const cut = packet.slice(0, packet.indexOf("A headline"));
  const fields = read(cut);
  expect([xmpField(fields, "credit"), xmpField(fields, "headline")]).toEqual(["AFP", undefined]);
});

it("gives up on XML nested to hurt", () => {
  const deep = `<rdf:RDF ${rdf}><rdf:Description>${"<a>".repeat(50_000)}</rdf:Description></rdf:RDF>`;
  expect(read(deep).size).toBeLessThan(2);
});

it("gives up on XML with more faults than damage makes", () => {
  const faults = `<rdf:RDF ${rdf}><rdf:Description><!--${"-".repeat(3_000_000)}--></rdf:Description></rdf:RDF>`;
  expect(read(faults).size).toBe(0);
});

it("passes over a packet larger than metadata ever is", () => {
  const packet = toXmp({ credit: "AFP", description: "a".repeat(5 * 1024 * 1024) });
  expect(read(packet).size).toBe(0);
});
