import { findInUses } from "./find-in-uses.ts";

const endsAsFile = /\.(?:jpe?g|png|gif|webp|avif|heic|tiff?|bmp|svg)$/iu;
// What cameras and telephones call their files, the DCF standard's names among them, and bare hashes.
const cameraName =
  /^(?:(?:img|dscf?|dscn|dcim|pxl|mvi|gopr|wa|screenshot|image|photo)[-_ ]?\d[\w -]*|[0-9a-f]{16,}|\d{6,})$/iu;

/** Alt text that is only the name of a file describes nothing. */
export const altIsFileName = findInUses("alt-is-file-name", "advice", ({ alt }) => {
  const said = alt?.trim() ?? "";
  return endsAsFile.test(said) || cameraName.test(said) ? { alt: said } : null;
});
