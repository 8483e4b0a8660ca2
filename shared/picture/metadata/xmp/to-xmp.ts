import { metadataNames } from "../metadata-fields.ts";
import { textsOf, type MetadataValues } from "../metadata-values.ts";
import type { Coordinates } from "../read-coordinates.ts";
import { xmpNamespaces, xmpPlaces } from "./xmp-fields.ts";

/** Properties that are language alternatives (IPTC Photo Metadata Standard 2025.1). */
const alternatives = new Set([
  "rights",
  "UsageTerms",
  "title",
  "description",
  "AltTextAccessibility",
  "ExtDescrAccessibility",
]);
/** Ordered lists; other lists are bags. */
const ordered = new Set(["creator", "CopyrightOwner", "ImageSupplier"]);

/**
 * Writes an XMP packet (XMP Specification Part 1, §7): only what there are values for.
 * @param coordinates where the picture was taken, for a house that lets that out
 */
export function toXmp(values: MetadataValues, coordinates: Coordinates | null = null): string {
  const structures = new Map<string, Map<string, readonly string[]>>();
  const properties: string[] = [];
  for (const name of metadataNames) {
    const place = xmpPlaces[name];
    const texts = textsOf(values[name]);
    if (place === undefined || texts.length === 0) continue;
    const property = `${place.prefix}:${place.name}`;
    if (place.field === undefined)
      properties.push(toProperty(property, texts, place.many === true));
    else {
      const fields = structures.get(property) ?? new Map<string, readonly string[]>();
      structures.set(property, fields.set(`${place.prefix}:${place.field}`, texts));
    }
  }
  for (const [property, fields] of structures) properties.push(toStructures(property, fields));
  if (coordinates !== null)
    properties.push(
      `<exif:GPSLatitude xmlns:exif="http://ns.adobe.com/exif/1.0/">${escape(coordinates.latitude)}</exif:GPSLatitude>`,
      `<exif:GPSLongitude xmlns:exif="http://ns.adobe.com/exif/1.0/">${escape(coordinates.longitude)}</exif:GPSLongitude>`,
    );
  const namespaces = Object.entries(xmpNamespaces).map(
    ([prefix, uri]) => ` xmlns:${prefix}="${uri}"`,
  );
  return [
    `<?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>`,
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">`,
    `<rdf:Description rdf:about=""${namespaces.join("")}>`,
    ...properties,
    `</rdf:Description></rdf:RDF></x:xmpmeta>`,
    `<?xpacket end="w"?>`,
  ].join("\n");
}

function toProperty(property: string, texts: readonly string[], many: boolean): string {
  const name = property.slice(property.indexOf(":") + 1);
  if (alternatives.has(name))
    return `<${property}><rdf:Alt><rdf:li xml:lang="x-default">${escape(texts[0] ?? "")}</rdf:li></rdf:Alt></${property}>`;
  if (many)
    return toList(
      property,
      texts.map((text) => `<rdf:li>${escape(text)}</rdf:li>`),
    );
  return `<${property}>${escape(texts[0] ?? "")}</${property}>`;
}

/** A list of structures: the first of each field's texts makes the first structure, and so on. */
function toStructures(property: string, fields: ReadonlyMap<string, readonly string[]>): string {
  const count = Math.max(...[...fields.values()].map(({ length }) => length));
  const items = Array.from({ length: count }, (_, index) => {
    const inner = [...fields].map(([field, texts]) => {
      const text = texts[index];
      return text === undefined ? "" : `<${field}>${escape(text)}</${field}>`;
    });
    return `<rdf:li rdf:parseType="Resource">${inner.join("")}</rdf:li>`;
  });
  return toList(property, items);
}

function toList(property: string, items: readonly string[]): string {
  const kind = ordered.has(property.slice(property.indexOf(":") + 1)) ? "Seq" : "Bag";
  return `<${property}><rdf:${kind}>${items.join("")}</rdf:${kind}></${property}>`;
}

function escape(text: string): string {
  return (
    text
      // XML 1.0 §2.2 has no way to write these at all.
      .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll("\r", "&#13;")
  );
}
