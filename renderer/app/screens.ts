/**
 * Every screen of the window, what lies on top before what lies below. The window names the one that
 * is in sight; the screenshots and the audits reach each of them, and do not compile when one is
 * missing there.
 */
export const screens = [
  "crash",
  "palette",
  "shortcuts",
  "preferences",
  "import-report",
  "credit",
  "credit-rules",
  "export",
  "export-many",
  "conflict",
  "versions",
  "library-check",
  "rescue",
  "trash",
  "list",
  "find",
  "focus",
  "unsaved",
  "read-only",
  "article",
  "damaged",
  "empty",
  "start",
] as const;
export type Screen = (typeof screens)[number];
