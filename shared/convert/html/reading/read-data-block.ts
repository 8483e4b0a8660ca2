import type { Element, Root } from "hast";
import { dataBlockClass, dataBlockForm, type DataBlock } from "../data-block.ts";
import { attribute, findElement, isElement } from "./elements.ts";

/** The data block of an article of our own form: believed, refused because it is unsound, or none. */
export type FoundDataBlock =
  | { readonly found: "none" }
  | { readonly found: "unsound" }
  | { readonly found: "sound"; readonly data: DataBlock; readonly article: Element };

/**
 * Finds the article that carries a data block, and checks the shape of the block. Anybody can
 * write one: what stands in it is judged again where it is used.
 */
export function readDataBlock(page: Root): FoundDataBlock {
  const isBlock = (element: Element): boolean =>
    isElement(element, "script", dataBlockClass) &&
    attribute(element, "type")?.toLowerCase() === "application/json";
  const article = findElement(
    page,
    (element) =>
      element.tagName === "article" &&
      element.children.some((child) => child.type === "element" && isBlock(child)),
  );
  if (article === undefined) return { found: "none" };
  const block = findElement(article, isBlock);
  const text = block?.children.map((child) => (child.type === "text" ? child.value : "")).join("");
  const data = parseData(text ?? "");
  return data === undefined ? { found: "unsound" } : { found: "sound", data, article };
}

function parseData(text: string): DataBlock | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(json) || json["standfirst"] !== dataBlockForm) return undefined;
  const { article, creditFormat, pictures, document, kept } = json;
  if (!isRecord(article) || !isRecord(kept) || typeof creditFormat !== "string") return undefined;
  if (!Array.isArray(pictures) || !pictures.every(isRecord)) return undefined;
  if (document !== undefined && !isRecord(document)) return undefined;
  return { standfirst: dataBlockForm, article, creditFormat, pictures, document, kept };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
