import { findInUses } from "./find-in-uses.ts";

/** A use whose record is lost has no credit to print. */
export const unknownPicture = findInUses("unknown-picture", "stop", (_, record) =>
  record === undefined ? {} : null,
);
