import type { RootContent } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import type { AddToReport } from "../../report.ts";
import type { PictureShelf } from "../pictures/create-picture-shelf.ts";

/** A link definition: `[name]: address "title"`. */
export type LinkDefinition = { readonly url: string; readonly title?: string | null | undefined };

/** What every reader is given. */
export type Reading = {
  /** The Markdown itself: the tree alone does not tell a soft line end from one that was text. */
  readonly source: string;
  readonly add: AddToReport;
  readonly findDefinition: (identifier: string) => LinkDefinition | undefined;
  readonly pictures: PictureShelf;
  /** Reads the blocks inside a block that stands this deep in the document. */
  readonly flow: (nodes: readonly RootContent[], depth: number) => NodeJson[];
};
