import type { Element } from "hast";
import type { Node } from "prosemirror-model";
import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import { schema } from "../../../article/schema.ts";
import { attribute, findElement, isElement } from "./elements.ts";
import type { HtmlReader } from "./html-reader.ts";
import { attributesOf, keptFor } from "./kept.ts";
import { readPlainText } from "./plain-text.ts";

const { embed } = schema.nodes;

/** Reads our own card: a link with a title and an address. */
export function readCard(reader: HtmlReader, card: Element): readonly Node[] | undefined {
  const named = (name: string): Element | undefined =>
    findElement(card, (element) => isElement(element, "span", name));
  const title = named("embed-title");
  if (title === undefined && named("embed-address") === undefined && reader.data === undefined)
    return undefined;
  const link = findElement(card, ({ tagName }) => tagName === "a");
  const href = link === undefined ? "" : (attribute(link, "href") ?? "");
  const isSafe = isSafeAddress(href);
  if (!isSafe) reader.report.add("dropped", "html-unsafe-address", href);
  const visible = {
    address: isSafe ? href : "",
    title: title === undefined ? "" : readPlainText(title),
  };
  return [embed.create(attributesOf(embed, visible, keptFor(reader.data, card)))];
}

/** Reads a frame or player as an embed: its address on the web and its title, nothing of what it runs. */
export function readFrame(reader: HtmlReader, frame: Element): readonly Node[] {
  const source = findElement(frame, ({ tagName }) => tagName === "source");
  const addresses = [
    attribute(frame, "src"),
    attribute(frame, "data"),
    attribute(frame, "dataSrc"),
    source === undefined ? undefined : attribute(source, "src"),
  ];
  const address = addresses
    .map((each) => each?.trim().replace(/^\/\//, "https://"))
    .find((each) => each !== undefined && /^https?:\/\//i.test(each) && isSafeAddress(each));
  if (address === undefined) {
    reader.reportElement("html-active-content", frame.tagName);
    return [];
  }
  reader.report.add("changed", "html-embed", address);
  const title = attribute(frame, "title") ?? attribute(frame, "ariaLabel") ?? "";
  return [embed.create({ address, title })];
}
