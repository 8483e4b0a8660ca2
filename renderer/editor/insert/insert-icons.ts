import type { IconName } from "../../ui/icon/icon.tsx";
import type { InsertKind } from "./insert-kinds.ts";

/** The drawing of each element. */
export const insertIcons: Readonly<Record<InsertKind, IconName>> = {
  "add-picture": "picture",
  "subhead-2": "subhead",
  "subhead-3": "small-subhead",
  "pull-quote": "pull-quote",
  quote: "quote",
  "bullet-list": "bullets",
  "ordered-list": "numbers",
  "task-list": "tasks",
  table: "table",
  embed: "embed",
  "related-links": "links",
  footnote: "note",
  rule: "rule",
  "code-block": "code",
  paragraph: "paragraph",
};
