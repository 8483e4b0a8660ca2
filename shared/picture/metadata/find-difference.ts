import { exifTexts } from "./exif/to-exif.ts";
import { mendTwiceEncoded } from "./iim/decode-iim.ts";
import { iimTexts } from "./iim/to-iim.ts";
import {
  metadataLayers,
  metadataNames,
  type MetadataKey,
  type MetadataLayer,
  type MetadataName,
} from "./metadata-fields.ts";
import { textsOf, type MetadataValues } from "./metadata-values.ts";
import { readMetadata } from "./read-metadata.ts";

/**
 * Reads a written picture back and compares it with what it was to say, field by field and layer by layer.
 * @param values as `tidyValues` gives them
 * @returns the first field that differs, `blocks` where there is more or less than was written, or null
 */
export function findDifference(
  bytes: Uint8Array,
  values: MetadataValues,
  layers: readonly MetadataLayer[],
): MetadataKey | "blocks" | null {
  const { fields, blocks } = readMetadata(bytes);
  if (blocks.xmp !== 1 || blocks.extendedXmp > 0 || blocks.c2pa) return "blocks";
  for (const layer of metadataLayers)
    for (const name of metadataNames) {
      const found = textsOf(fields[`${layer}.${name}`]);
      const due = layers.includes(layer) ? textsIn(layer, name, values) : [];
      if (!isSame(found, due) && !isSame(found, due.map(mendTwiceEncoded)))
        return `${layer}.${name}`;
    }
  return null;
}

/** Whether a file says just these values, in XMP alone or in all layers: then it was written from them. */
export function saysOnly(bytes: Uint8Array, values: MetadataValues): boolean {
  return (
    findDifference(bytes, values, metadataLayers) === null ||
    findDifference(bytes, values, ["xmp"]) === null
  );
}

/** What a layer says of a field when all is well. */
function textsIn(
  layer: MetadataLayer,
  name: MetadataName,
  values: MetadataValues,
): readonly string[] {
  if (layer === "xmp") return textsOf(values[name]);
  if (layer === "iim") return iimTexts(name, values[name]);
  const texts = exifTexts(values);
  const text =
    name === "creator" || name === "copyright" || name === "description" ? texts[name] : "";
  return text === "" ? [] : [text];
}

function isSame(found: readonly string[], due: readonly string[]): boolean {
  return found.length === due.length && found.every((text, index) => text === due[index]);
}
