import type { Element, Nodes, Root } from "hast";

/** An attribute of an element as text, by hast's name for it (`dataPicture`, `dateTime`). */
export function attribute(element: Element, name: string): string | undefined {
  if (!Object.hasOwn(element.properties, name)) return undefined;
  const value = element.properties[name];
  if (value === null || value === undefined || value === false) return undefined;
  return Array.isArray(value) ? value.join(" ") : String(value);
}

/** The classes of an element. */
export function classesOf(element: Element): readonly string[] {
  return (attribute(element, "className") ?? "").split(/\s+/).filter((name) => name !== "");
}

/** Whether a node is an element with this tag, and with this class if one is given. */
export function isElement<Name extends string>(
  node: Nodes,
  tagName: Name,
  className?: string,
): node is Element & { readonly tagName: Name } {
  if (node.type !== "element" || node.tagName !== tagName) return false;
  return className === undefined || classesOf(node).includes(className);
}

/** The first element inside, in reading order, for which the test holds. */
export function findElement(
  within: Root | Element,
  test: (element: Element) => boolean,
): Element | undefined {
  for (const child of within.children) {
    if (child.type !== "element") continue;
    if (test(child)) return child;
    const found = findElement(child, test);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All elements inside, in reading order, for which the test holds. */
export function findElements(
  within: Root | Element,
  test: (element: Element) => boolean,
): readonly Element[] {
  return within.children.flatMap((child) =>
    child.type === "element" ? [...(test(child) ? [child] : []), ...findElements(child, test)] : [],
  );
}

/** The text inside a node, as it is written, without that of scripts and styles. */
export function textInside(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "element" && /^(?:script|style|template)$/.test(node.tagName)) return "";
  return "children" in node ? node.children.map(textInside).join("") : "";
}

/** A text as a browser shows it in one line: white space collapsed, ends trimmed. */
export function collapsed(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, " ").replace(/^ | $/g, "");
}

/** The first child that is an element with this tag and class. */
export function findChild(
  parent: Root | Element,
  tagName: string,
  className?: string,
): Element | undefined {
  for (const child of parent.children) if (isElement(child, tagName, className)) return child;
  return undefined;
}
