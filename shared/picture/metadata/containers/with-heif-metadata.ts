import { ascii, joinBytes, readUint, uint } from "../bytes.ts";
import { readItemKinds } from "./find-heif-blocks.ts";
import { readBoxes, readItemPlaces, toBox, toItemPlaces, type Box } from "./heif-boxes.ts";
import type { MetadataToWrite } from "./metadata-to-write.ts";

/** Boxes at the top that the picture is made of; what else is there is blanked. */
const needed = new Set(["ftyp", "meta", "mdat"]);

/**
 * Gives an AVIF this XMP as an item (ISO/IEC 23008-12 Annex A) in the place of the metadata it had, whose
 * bytes are blanked. The coded picture stays as it is; orientation and colours are properties of it.
 * @returns `null` for a file that is broken, or one that moves
 */
export function withHeifMetadata(bytes: Uint8Array, { xmp }: MetadataToWrite): Uint8Array | null {
  const file = Uint8Array.from(bytes);
  const boxes = readBoxes(file);
  const meta = boxes.find(({ kind }) => kind === "meta");
  const last = boxes.at(-1);
  if (meta === undefined || last === undefined || boxes.some(({ kind }) => kind === "moov"))
    return null;
  // A box that runs to the end of the file, whatever its length says, cannot be added to.
  if (last.data.byteOffset + last.data.length !== file.length) return null;
  if (readUint(file, last.at, 4) === 0) file.set(uint(file.length - last.at, 4), last.at);
  const inner = readBoxes(meta.data.subarray(4));
  const dataOf = (kind: string): Uint8Array | undefined =>
    inner.find((box) => box.kind === kind)?.data;
  const [iinf, iloc, pitm] = [dataOf("iinf"), dataOf("iloc"), dataOf("pitm")];
  if (iinf === undefined || iloc === undefined || pitm === undefined) return null;
  const primary = readUint(pitm, 4, pitm[0] === 0 ? 2 : 4);
  const places = readItemPlaces(iloc);
  const old = readItemKinds(iinf);
  const stays = places.filter((place) => !old.has(place.id));
  const id = stays.reduce((most, place) => Math.max(most, place.id), primary ?? 0) + 1;
  if (primary === undefined || id > 0xffff) return null;
  const goes = places.filter((place) => old.has(place.id));
  for (const { method, extents } of goes)
    for (const { offset, length } of extents)
      (method === 1 ? dataOf("idat") : file)?.fill(0, offset, offset + length);
  for (const box of boxes) if (!needed.has(box.kind)) blank(file, box);
  // What was written at the end the last time goes whole, so that a file does not grow with each export.
  const isOurs = goes.some(
    ({ method, extents: [extent] }) =>
      method === 0 && extent?.offset === last.data.byteOffset && extent.length === last.data.length,
  );
  const end = isOurs && last.kind === "mdat" && last.at > meta.at ? last.at : file.length;
  const metaEnd = meta.data.byteOffset + meta.data.length;
  // The length of the new box is known from one with the same items elsewhere.
  const toMeta = (shift: number): Uint8Array => {
    const moved = stays.map((place) => ({
      ...place,
      extents: place.extents.map(({ offset, length }) => ({
        offset: place.method === 0 && offset >= metaEnd ? offset + shift : offset,
        length,
      })),
    }));
    const added = { id, method: 0, extents: [{ offset: end + shift + 8, length: xmp.length }] };
    const changed: Readonly<Record<string, Uint8Array>> = {
      iinf: toInfos(iinf, old, id),
      iloc: toItemPlaces([...moved, added]),
    };
    return toBox(
      "meta",
      meta.data.subarray(0, 4),
      ...inner
        .filter(({ kind }) => kind !== "iref")
        .map(({ kind, data }) => changed[kind] ?? toBox(kind, data)),
      toReferences(dataOf("iref"), old, { from: id, to: primary }),
    );
  };
  const shift = toMeta(0).length - (metaEnd - meta.at);
  return joinBytes([
    file.subarray(0, meta.at),
    toMeta(shift),
    file.subarray(metaEnd, end),
    toBox("mdat", xmp),
  ]);
}

function blank(file: Uint8Array, { at, data }: Box): void {
  file.set(ascii("free"), at + 4);
  data.fill(0);
}

/** The list of items without the old metadata and with the new (ISO/IEC 14496-12 §8.11.6). */
function toInfos(iinf: Uint8Array, old: ReadonlyMap<number, unknown>, id: number): Uint8Array {
  const entries = readBoxes(iinf.subarray(iinf[0] === 0 ? 6 : 8)).filter(
    ({ data }) => !old.has(readUint(data, 4, data[0] === 3 ? 4 : 2) ?? -1),
  );
  const ours = toBox(
    "infe",
    Uint8Array.of(2, 0, 0, 0),
    uint(id, 2),
    uint(0, 2),
    ascii("mime\0application/rdf+xml\0"),
  );
  return toBox(
    "iinf",
    uint(0, 4),
    uint(entries.length + 1, 2),
    ...entries.map(({ kind, data }) => toBox(kind, data)),
    ours,
  );
}

/** The references between items (§8.11.12), and that the new one describes the picture. */
function toReferences(
  iref: Uint8Array | undefined,
  old: ReadonlyMap<number, unknown>,
  { from, to }: { readonly from: number; readonly to: number },
): Uint8Array {
  const wide = iref !== undefined && iref[0] !== 0 ? 4 : 2;
  const entries = readBoxes(iref?.subarray(4) ?? new Uint8Array()).filter(
    ({ data }) => !old.has(readUint(data, 0, wide) ?? -1),
  );
  return toBox(
    "iref",
    iref?.subarray(0, 4) ?? new Uint8Array(4),
    ...entries.map(({ kind, data }) => toBox(kind, data)),
    toBox("cdsc", uint(from, wide), uint(1, 2), uint(to, wide)),
  );
}
