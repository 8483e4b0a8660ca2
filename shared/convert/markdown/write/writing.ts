import type { RootContent } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import type { AddToReport } from "../../report.ts";
import type { PrintedCredit } from "../../../picture/credit-line/print-credit.ts";
import type { Direction } from "../../../text/direction.ts";
import type { PictureEntry } from "../pictures/picture-entry.ts";

/** What every writer of a line is given. */
export type LineWriting = {
  readonly add: AddToReport;
  readonly entryOf: (picture: string) => PictureEntry;
  /** What a use of a picture prints. */
  readonly creditOf: (attrs: NodeJson["attrs"]) => PrintedCredit;
  /** The direction of the article. */
  readonly direction: Direction;
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
