import { findInUses } from "./find-in-uses.ts";

/** A picture that never had a file prints as caption and credit alone. */
export const pictureWithoutFile = findInUses("picture-without-file", "advice", (_, record) =>
  record?.file === null ? {} : null,
);
