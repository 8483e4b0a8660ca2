import { Schema } from "prosemirror-model";
import { link } from "./marks/link.ts";
import { bold, code, italic, strike, subscript, superscript } from "./marks/plain-marks.ts";
import { language } from "./marks/language.ts";
import { unknownMark } from "./marks/unknown-mark.ts";
import { byline } from "./nodes/byline.ts";
import { caption } from "./nodes/caption.ts";
import { codeBlock } from "./nodes/code-block.ts";
import { contributor } from "./nodes/contributor.ts";
import { doc } from "./nodes/doc.ts";
import { embed } from "./nodes/embed.ts";
import { figure } from "./nodes/figure.ts";
import { footnote, footnoteReference, footnotes } from "./nodes/footnotes.ts";
import { hardBreak } from "./nodes/hard-break.ts";
import { headline } from "./nodes/headline.ts";
import { inlinePicture } from "./nodes/inline-picture.ts";
import { leadPicture } from "./nodes/lead-picture.ts";
import { bulletList, listItem, orderedList, taskItem, taskList } from "./nodes/lists.ts";
import { paragraph } from "./nodes/paragraph.ts";
import { attribution, pullQuote, pullQuoteText } from "./nodes/pull-quote.ts";
import { quote } from "./nodes/quote.ts";
import { relatedLink, relatedLinks } from "./nodes/related-links.ts";
import { rule } from "./nodes/rule.ts";
import { standfirst } from "./nodes/standfirst.ts";
import { subhead } from "./nodes/subhead.ts";
import { table, tableCell, tableHeader, tableRow } from "./nodes/table.ts";
import { unknownBlock, unknownInline } from "./nodes/unknown.ts";

/**
 * The nodes in order. The order matters twice: `paragraph` comes first among the blocks because it
 * is what an empty place is filled with, and parse rules of equal priority are tried in this order.
 */
export const nodes = {
  doc,
  headline,
  standfirst,
  byline,
  contributor,
  leadPicture,
  caption,
  paragraph,
  subhead,
  figure,
  pullQuote,
  pullQuoteText,
  attribution,
  quote,
  bulletList,
  orderedList,
  listItem,
  taskList,
  taskItem,
  table,
  tableRow,
  tableHeader,
  tableCell,
  embed,
  relatedLinks,
  relatedLink,
  codeBlock,
  rule,
  footnotes,
  footnote,
  footnoteReference,
  inlinePicture,
  hardBreak,
  unknownBlock,
  unknownInline,
  text: { group: "inline" },
} as const;

/** The marks, outermost first: a link goes round the bold it holds. */
export const marks = {
  link,
  language,
  bold,
  italic,
  strike,
  superscript,
  subscript,
  code,
  unknownMark,
} as const;

/** What an article's document may hold. The editor is built from the same specs, and a test compares the two. */
export const schema = new Schema({ nodes, marks });
