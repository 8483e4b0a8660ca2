import type { NodeJson } from "./article.ts";

/** The document of an article that nobody has written yet. */
export const emptyDocument: NodeJson = {
  type: "doc",
  content: [
    { type: "headline" },
    { type: "standfirst" },
    { type: "byline" },
    { type: "paragraph" },
  ],
};
