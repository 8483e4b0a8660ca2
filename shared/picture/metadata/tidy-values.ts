import { metadataNames } from "./metadata-fields.ts";
import { textsOf, type MetadataValues } from "./metadata-values.ts";
import { xmpPlaces } from "./xmp/xmp-fields.ts";

/**
 * The values as a file can hold them: without characters that XML cannot write (XML 1.0 §2.2), without
 * blanks around them, and without what has no place in XMP, the one block that every format carries.
 */
export function tidyValues(values: MetadataValues): MetadataValues {
  const tidy: Record<string, readonly string[]> = {};
  for (const name of metadataNames) {
    const place = xmpPlaces[name];
    if (place === undefined) continue;
    const texts = textsOf(values[name])
      .map((text) =>
        text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "").trim(),
      )
      .filter((text) => text !== "");
    if (texts.length > 0) tidy[name] = place.many === true ? texts : texts.slice(0, 1);
  }
  return tidy;
}
