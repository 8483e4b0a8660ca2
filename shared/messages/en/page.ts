/** The few words that an exported page adds to the article's own. */
export const page = {
  "page.reading-time": "{minutes} min read",
  "page.back-to-reference": "Back to the text",
  "page.notes": "Notes",
  "page.untitled": "Untitled",
} as const;
