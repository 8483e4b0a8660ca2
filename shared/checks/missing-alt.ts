import { findInUses } from "./find-in-uses.ts";

/** A picture with a file that nobody has described for readers who cannot see it (WCAG 1.1.1). */
export const missingAlt = findInUses("missing-alt", "advice", ({ alt }, record) =>
  alt === null && record?.file ? {} : null,
);
