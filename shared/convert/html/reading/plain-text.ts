import type { Element } from "hast";
import { isElement } from "./elements.ts";
import { readExactText } from "./exact-text.ts";
import { createLine, type Line } from "./line.ts";

/** The text of an element that holds a name or a label, without any marks. */
export function readPlainText(element: Element): string {
  const line = createLine();
  addTo(line, element);
  return line
    .take()
    .map((node) => node.text ?? "")
    .join("");
}

function addTo(line: Line, element: Element): void {
  for (const child of element.children)
    if (child.type === "text") line.text(child.value, []);
    else if (isElement(child, "span", "exact")) line.exact(readExactText(child), []);
    else if (isElement(child, "br")) line.text(" ", []);
    else if (child.type === "element" && !/^(?:script|style|template)$/.test(child.tagName))
      addTo(line, child);
}
