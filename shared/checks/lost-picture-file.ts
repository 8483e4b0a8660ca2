import { findInUses } from "./find-in-uses.ts";

/** A picture whose file was in the library and is gone cannot be shown. */
export const lostPictureFile = findInUses("lost-picture-file", "stop", ({ picture }, _, checked) =>
  checked.lostFiles?.has(picture) === true ? {} : null,
);
