import type { Blockquote, Link, List, Paragraph, PhrasingContent } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import { fitLine } from "./fit-line.ts";
import { textOf } from "./join-text.ts";
import { readInline } from "./read-inline.ts";
import type { Reading } from "./reading.ts";
import { findNextLine } from "./soft-breaks.ts";

/** Reads a quote whose first line says that it is a pull quote, an embed or related links. */
export function readBox(node: Blockquote, reading: Reading): NodeJson | undefined {
  const [first, ...others] = node.children;
  if (first?.type !== "paragraph") return undefined;
  const opening = first.children[0];
  const from = opening?.position?.start.offset ?? 0;
  // In the source, because the writer escapes the bracket of words that merely look like it.
  const [marker, name] =
    /^\[!(PULLQUOTE|EMBED|RELATED)\]/u.exec(reading.source.slice(from, from + 12)) ?? [];
  if (marker === undefined || opening?.type !== "text") return undefined;
  const line = findNextLine(first.children, marker, reading.source);
  if (line === undefined) return undefined;
  if (name === "PULLQUOTE") return readPullQuote(line, others, reading);
  if (name === "EMBED") return others.length === 0 ? readEmbed(line, reading) : undefined;
  return line.length === 0 ? readRelatedLinks(others, reading) : undefined;
}

function readPullQuote(
  line: readonly PhrasingContent[],
  others: Blockquote["children"],
  reading: Reading,
): NodeJson | undefined {
  const paragraphs = others.filter((other): other is Paragraph => other.type === "paragraph");
  const rest = paragraphs.map(({ children }) => readInline(children, reading));
  const last = rest.at(-1);
  const [dash] = last ?? [];
  const attributed = dash?.type === "text" && dash.text?.startsWith("— ") === true;
  if (paragraphs.length < others.length || rest.length > 1 || (rest.length === 1 && !attributed))
    return undefined;
  const text = fitLine("pullQuoteText", readInline(line, reading), reading);
  const name =
    last === undefined || dash === undefined
      ? []
      : [{ ...dash, text: (dash.text ?? "").slice(2) }, ...last.slice(1)];
  return {
    type: "pullQuote",
    content: [
      { type: "pullQuoteText", ...contentOf(text) },
      { type: "attribution", ...contentOf(fitLine("attribution", name, reading)) },
    ],
  };
}

function readEmbed(line: readonly PhrasingContent[], reading: Reading): NodeJson | undefined {
  const [link, more] = line;
  if (link?.type !== "link" || more !== undefined) return undefined;
  const address = safeAddressOf(link, reading);
  if (address === undefined) return undefined;
  const title = textOf(readInline(link.children, reading));
  // An embed without a title shows its address.
  return {
    type: "embed",
    attrs: { address, ...(title === "" || title === address ? {} : { title }) },
  };
}

function readRelatedLinks(others: Blockquote["children"], reading: Reading): NodeJson | undefined {
  const [list, more] = others;
  if (list?.type !== "list" || list.ordered === true || more !== undefined) return undefined;
  const links = list.children.map((item) => findLink(item.children));
  if (!links.every((link) => link !== undefined)) return undefined;
  return {
    type: "relatedLinks",
    content: links.map((link) => {
      const address = safeAddressOf(link, reading) ?? "";
      return {
        type: "relatedLink",
        ...(address === "" ? {} : { attrs: { address } }),
        ...contentOf(fitLine("relatedLink", readInline(link.children, reading), reading)),
      };
    }),
  };
}

function findLink(blocks: List["children"][number]["children"]): Link | undefined {
  const [paragraph, more] = blocks;
  if (paragraph?.type !== "paragraph" || more !== undefined) return undefined;
  const [link, after] = paragraph.children;
  return link?.type === "link" && after === undefined ? link : undefined;
}

function safeAddressOf(link: Link, reading: Reading): string | undefined {
  if (isSafeAddress(link.url)) return link.url;
  reading.add("dropped", "markdown-address-unsafe", link.url);
  return undefined;
}

function contentOf(content: readonly NodeJson[]): { content?: readonly NodeJson[] } {
  return content.length === 0 ? {} : { content };
}
