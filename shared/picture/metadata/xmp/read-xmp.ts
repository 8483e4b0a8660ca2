import { largestBlock } from "../metadata-blocks.ts";
import { decodePacket } from "./decode-packet.ts";
import { readXmlTree, type XmlElement } from "./xml-tree.ts";
import { xmpKey, type XmpFields, type XmpValue } from "./xmp-value.ts";

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const xml = "http://www.w3.org/XML/1998/namespace";
const xmlns = "http://www.w3.org/2000/xmlns/";

/**
 * Reads the properties of XMP packets (XMP Specification Part 1, §7: its form of RDF/XML). Of two
 * values of one property the last wins, in one packet and between packets: so Getty corrects captions.
 */
export function readXmp(packets: readonly Uint8Array[]): XmpFields {
  const fields: XmpFields = new Map();
  for (const packet of packets.filter(({ length }) => length <= largestBlock))
    for (const description of findDescriptions(readXmlTree(decodePacket(packet))))
      addFields(fields, description);
  return fields;
}

/** `rdf:Description` wherever its `rdf:RDF` hangs: wrappers differ, and older ones are called `x:xapmeta`. */
function findDescriptions(element: XmlElement): XmlElement[] {
  if (isRdf(element, "RDF")) return element.children;
  return element.children.flatMap(findDescriptions);
}

function addFields(fields: XmpFields, element: XmlElement): void {
  for (const { uri, local, value } of element.attributes)
    if (isProperty(uri))
      fields.set(xmpKey(uri, local), { kind: "text", text: value.trim(), language: null });
  for (const child of element.children)
    fields.set(xmpKey(child.uri, child.local), readValue(child));
}

function readValue(element: XmlElement): XmpValue {
  const [first] = element.children;
  const language = attribute(element, xml, "lang");
  if (first !== undefined && ["Bag", "Seq", "Alt"].some((kind) => isRdf(first, kind)))
    return { kind: "array", items: first.children.map(readValue) };
  if (first !== undefined && isRdf(first, "Description")) return structure(first);
  // A value with qualifiers is written as a structure whose `rdf:value` is the value.
  const value = element.children.find((child) => isRdf(child, "value"));
  if (value !== undefined) return readValue(value);
  if (first !== undefined || element.attributes.some(({ uri }) => isProperty(uri)))
    return structure(element);
  const resource = attribute(element, rdf, "resource");
  return { kind: "text", text: (resource ?? element.text).trim(), language };
}

function structure(element: XmlElement): XmpValue {
  const fields: XmpFields = new Map();
  addFields(fields, element);
  return { kind: "structure", fields };
}

function isRdf({ uri, local }: XmlElement, name: string): boolean {
  return uri === rdf && local === name;
}

function isProperty(uri: string): boolean {
  return uri !== "" && uri !== rdf && uri !== xml && uri !== xmlns;
}

function attribute(element: XmlElement, uri: string, local: string): string | null {
  return element.attributes.find((each) => each.uri === uri && each.local === local)?.value ?? null;
}
