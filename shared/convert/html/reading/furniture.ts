import type { Element, Root } from "hast";
import type { Node } from "prosemirror-model";
import { articleSchema } from "../../../article/article.ts";
import { schema } from "../../../article/schema.ts";
import type { ReportCode } from "../../../messages/en/report.ts";
import type { ReportKind } from "../../report.ts";
import { readByline } from "./byline.ts";
import { attribute, collapsed, findElement, findElements, textInside } from "./elements.ts";
import { findFurniture, type FurnitureName } from "./find-furniture.ts";
import { fitLine, joinLines } from "./fit-line.ts";
import type { HtmlReader } from "./html-reader.ts";
import { attributesOf, keptFor } from "./kept.ts";
import { readPlainText } from "./plain-text.ts";
import { readDirection } from "./read-direction.ts";

/** What stands above the body. */
export type Furniture = {
  readonly headline: Node;
  readonly standfirst: Node;
  readonly byline: Node;
  /** The fields of the envelope that the page shows. */
  readonly fields: { kicker?: string; dateline?: string; published?: string };
};

const { headline: headlineType, standfirst: standfirstType } = schema.nodes;

/** Reads what stands above the body, and marks its elements as taken. */
export function readFurniture(reader: HtmlReader, page: Root, article: Element | Root): Furniture {
  const take = (name: FurnitureName, code: ReportCode): Element | undefined => {
    const element = findFurniture(reader, article, name) ?? headlineAround(reader, page, name);
    if (element === undefined) return undefined;
    reader.taken.add(element);
    if (reader.data === undefined)
      reader.report.add(kindOf(element, name), code, collapsed(textInside(element)));
    return element;
  };
  const headlineElement = take("headline", "html-headline-found");
  const standfirstElement = take("standfirst", "html-standfirst-found");
  const bylineElement = take("byline", "html-byline-found");
  const kicker = take("kicker", "html-kicker-found");
  const dateline = take("dateline", "html-dateline-found");
  const date = take("date", "html-date-found");
  take("reading-time", "html-reading-time");
  const published = date === undefined ? undefined : publishedIn(date);
  return {
    headline:
      headlineElement === undefined
        ? guessHeadline(reader, page)
        : readField(reader, headlineType, headlineElement),
    standfirst: readField(reader, standfirstType, standfirstElement),
    byline: readByline(reader, bylineElement),
    fields: {
      ...(kicker === undefined ? {} : { kicker: readPlainText(kicker) }),
      ...(dateline === undefined ? {} : { dateline: readPlainText(dateline) }),
      ...(published === undefined ? {} : { published }),
    },
  };
}

function kindOf(element: Element, name: FurnitureName): ReportKind {
  if (name === "reading-time") return "changed";
  return element.tagName === "h1" ? "kept" : "guessed";
}

// Some sites set the headline in the page's own header: the only `h1` there is.
function headlineAround(reader: HtmlReader, page: Root, name: FurnitureName): Element | undefined {
  if (reader.data !== undefined || name !== "headline") return undefined;
  const [only, ...others] = findElements(page, ({ tagName }) => tagName === "h1");
  return others.length === 0 ? only : undefined;
}

function readField(
  reader: HtmlReader,
  type: typeof headlineType,
  element: Element | undefined,
): Node {
  if (element === undefined) return type.create();
  const line = joinLines(reader.flow(element.children, { kind: "flow", depth: 0, marks: [] }));
  const kept = keptFor(reader.data, element);
  return fitLine(reader, type, attributesOf(type, readDirection(reader, element), kept), line);
}

function guessHeadline(reader: HtmlReader, page: Root): Node {
  if (reader.data !== undefined) return headlineType.create();
  const title = findElement(page, ({ tagName }) => tagName === "title");
  const shared = findElement(
    page,
    (element) => element.tagName === "meta" && attribute(element, "property") === "og:title",
  );
  const said = shared === undefined ? undefined : attribute(shared, "content");
  const text = collapsed(said ?? (title === undefined ? "" : textInside(title)));
  // Sites put their name behind a bar; a dash may be part of the headline.
  const headline = said === undefined ? text.replace(/\s+\|\s+[^|]*$/, "") : text;
  if (headline === "") return headlineType.create();
  reader.report.add("guessed", "html-headline-guessed", headline);
  return headlineType.create(null, [schema.text(headline)]);
}

function publishedIn(element: Element): string | undefined {
  const time =
    element.tagName === "time"
      ? element
      : findElement(element, ({ tagName }) => tagName === "time");
  const isUpdate = time !== undefined && attribute(time, "className") === "updated";
  const value = time === undefined || isUpdate ? undefined : attribute(time, "dateTime");
  return articleSchema.shape.published.safeParse(value).success ? value : undefined;
}
