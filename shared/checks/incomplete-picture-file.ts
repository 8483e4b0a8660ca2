import { findInUses } from "./find-in-uses.ts";

/** A picture whose file was cut short prints with a grey part. */
export const incompletePictureFile = findInUses("incomplete-picture-file", "advice", (_, record) =>
  record?.file?.incomplete === true ? {} : null,
);
