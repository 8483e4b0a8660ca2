import { readFile } from "node:fs/promises";
import { fromMetadata } from "#shared/picture/from-metadata.ts";
import { metadataLayers } from "#shared/picture/metadata/metadata-fields.ts";
import { readMetadata } from "#shared/picture/metadata/read-metadata.ts";
import type { Picture, PictureFile } from "#shared/picture/picture.ts";

type Provenance = NonNullable<Picture["provenance"]>;
type Said = Provenance[string][number];

/**
 * The provenance of a picture whose file is replaced: what the file said that its record was made from,
 * what persons said since, and what the new file says. A file that comes and goes leaves nothing behind.
 */
export async function provenanceWith(
  { file, earlierFiles = [], provenance = {} }: Picture,
  bytes: Uint8Array,
  pathOf: (file: PictureFile) => string,
): Promise<Provenance> {
  const first = provenance["file"]?.[0]?.value;
  const source = [file, ...earlierFiles].find((each) => each?.sha256 === first) ?? file;
  const original = source === null ? null : await readFile(pathOf(source)).catch(() => null);
  const before = original === null ? provenance : sayingOf(original);
  const now = sayingOf(bytes);
  const names = new Set([...Object.keys(provenance), ...Object.keys(now)]);
  const all = [...names].map((name): [string, Said[]] => {
    const known = (provenance[name] ?? []).filter(
      (said) => !isLayer(said.origin) || holds(before[name], said),
    );
    const added = (now[name] ?? []).filter((said) => !holds(known, said));
    return [name, [...known, ...added]];
  });
  return Object.fromEntries(all.filter(([, said]) => said.length > 0));
}

function sayingOf(bytes: Uint8Array): Provenance {
  const { cleaning: _cleaning, ...said } =
    fromMetadata(readMetadata(bytes).fields, []).record.provenance ?? {};
  // What cleaning did belongs to the credit that stands, which another file does not change.
  return said;
}

function isLayer(origin: string): boolean {
  return metadataLayers.some((layer) => layer === origin);
}

function holds(list: readonly Said[] | undefined, { value, origin }: Said): boolean {
  const text = JSON.stringify(value);
  return (list ?? []).some((said) => said.origin === origin && JSON.stringify(said.value) === text);
}
