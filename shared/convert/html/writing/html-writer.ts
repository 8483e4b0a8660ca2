import type { Node } from "prosemirror-model";
import type { Direction } from "../../../text/direction.ts";
import type { Locale } from "../../../messages/locale.ts";
import type { ReportCollector } from "../../report.ts";
import type { Story, WriteContext } from "../../story.ts";
import type { FootnoteNumbers } from "./footnote-numbers.ts";
import type { Html } from "./markup.ts";

/** What every part of the writer works with. */
export type HtmlWriter = {
  readonly story: Story;
  readonly context: WriteContext;
  /** The direction of the whole article. */
  readonly direction: Direction;
  /** The language of the few words that Standfirst adds. */
  readonly locale: Locale;
  readonly report: ReportCollector;
  readonly footnotes: FootnoteNumbers;
  /**
   * Sets something without a visible place aside for the data block.
   * @returns its key there for `data-kept`, or undefined on a page for readers, which gets none
   */
  readonly keep: (value: unknown) => string | undefined;
  /** Writes blocks, each on its own line. */
  readonly blocks: (nodes: readonly Node[]) => Html;
};
