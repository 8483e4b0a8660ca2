import type { Element, RootContent } from "hast";
import type { Mark, Node } from "prosemirror-model";
import type { Direction } from "../../../text/direction.ts";
import type { ReportCollector } from "../../report.ts";
import type { ReadContext } from "../../story.ts";
import type { DataBlock } from "../data-block.ts";
import type { Pictures } from "./pictures.ts";

/** Where blocks are read to: what may stand there, and how deep in the document it is. */
export type Place = {
  /** Straight in the document; in a list, quote or note; in a table's cell. */
  readonly kind: "block" | "flow" | "cell";
  /** The level of the blocks of this place; the document is level 0. */
  readonly depth: number;
  /** Marks of the elements around. */
  readonly marks: readonly Mark[];
};

/** What every part of the reader works with. */
export type HtmlReader = {
  readonly context: ReadContext;
  readonly report: ReportCollector;
  /** Set when the page is of our own form and its data block is believed. */
  readonly data: DataBlock | undefined;
  readonly language: string;
  readonly direction: Direction;
  readonly pictures: Pictures;
  /** Elements that were read already, such as the headline. */
  readonly taken: Set<Element>;
  /** Notes found on the way; they go to the document's end. */
  readonly notes: Node[];
  /** Reads content as blocks. */
  readonly flow: (content: readonly RootContent[], place: Place) => readonly Node[];
  /** Reports an element without a place here, each kind of element once. */
  readonly reportElement: (
    code: "html-unknown-element" | "html-active-content",
    tagName: string,
  ) => void;
};
