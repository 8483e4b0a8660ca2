import type { RootContent } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import type { AddToReport } from "../../report.ts";
import type { PictureEntry } from "../pictures/picture-entry.ts";

/** What every writer of a line is given. */
export type LineWriting = {
  readonly add: AddToReport;
  readonly entryOf: (picture: string) => PictureEntry;
  /** Whether the place for it is a single line, as a heading and a table's cell are. */
  readonly oneLine: boolean;
  /** Labels, folded, that a footnote of this article has in a form Markdown can show. */
  readonly noteLabels: ReadonlySet<string>;
};

/** What every writer of a block is given. */
export type Writing = LineWriting & {
  /** Writes the blocks inside a block. */
  readonly flow: (content: readonly NodeJson[] | undefined) => RootContent[];
};
