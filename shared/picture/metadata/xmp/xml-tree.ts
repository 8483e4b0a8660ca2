import { SaxesParser } from "saxes";

/** An element with what XMP needs of it; namespaces resolved. */
export type XmlElement = {
  readonly uri: string;
  readonly local: string;
  readonly attributes: readonly {
    readonly uri: string;
    readonly local: string;
    readonly value: string;
  }[];
  readonly children: XmlElement[];
  text: string;
};

/** Deeper XML than this is made to hurt. */
const deepest = 64;
const mostErrors = 100;

/**
 * Reads XML as far as it is good: what a damaged packet held before the damage is kept. Entities of
 * a document's own are not expanded and nothing is fetched, as the parser knows neither.
 */
export function readXmlTree(xml: string): XmlElement {
  const root: XmlElement = { uri: "", local: "", attributes: [], children: [], text: "" };
  const open: XmlElement[] = [root];
  // `fragment`: padding and processing instructions stand around the one element, sometimes several.
  const parser = new SaxesParser({ xmlns: true, fragment: true });
  parser.on("opentag", ({ uri, local, attributes }) => {
    const element: XmlElement = {
      uri,
      local,
      attributes: Object.values(attributes).map((each) => ({
        uri: each.uri,
        local: each.local,
        value: each.value,
      })),
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(element);
    open.push(element);
    // The parser's own work grows with the square of the depth: 50,000 levels take a minute.
    if (open.length > deepest) throw new RangeError("XML nested too deeply for XMP");
  });
  parser.on("closetag", () => {
    if (open.length > 1) open.pop();
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  let errors = 0;
  parser.on("error", () => {
    // The parser mends what it can and goes on; it takes long over each, and hostile text has millions.
    errors += 1;
    if (errors > mostErrors) throw new RangeError("XML with too many errors for XMP");
  });
  try {
    parser.write(xml).close();
  } catch {
    // Beyond mending: what was read before stays.
  }
  return root;
}
