import type { RootContent } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import type { ReportCode } from "../../../messages/en/report.ts";
import type { ReportKind } from "../../report.ts";
import type { PictureShelf } from "../pictures/create-picture-shelf.ts";

/** A link definition: `[name]: address "title"`. */
export type LinkDefinition = { readonly url: string; readonly title?: string | null | undefined };

/** What every reader is given. */
export type Reading = {
  /** The Markdown itself: the tree alone does not tell a soft line end from one that was text. */
  readonly source: string;
  readonly add: (kind: ReportKind, code: ReportCode, text?: string) => void;
  readonly findDefinition: (identifier: string) => LinkDefinition | undefined;
  readonly pictures: PictureShelf;
  /** Reads the blocks inside a block that stands this deep in the document. */
  readonly flow: (nodes: readonly RootContent[], depth: number) => NodeJson[];
};
