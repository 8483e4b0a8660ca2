import type { Node } from "prosemirror-model";
import { writeFlow } from "./flow.ts";
import type { HtmlWriter } from "./html-writer.ts";
import { keptAttributes } from "./kept-attributes.ts";
import { element, join, type Html } from "./markup.ts";

/** Writes a list with bullets, numbers or boxes to tick. */
export function writeList(writer: HtmlWriter, list: Node): Html {
  const items = join(
    list.children.map((item) =>
      item.type.name === "taskItem" ? writeTask(writer, item) : writeItem(writer, item),
    ),
    "\n",
  );
  if (list.type.name === "orderedList") {
    const start = Number(list.attrs["start"]);
    const shown = Number.isSafeInteger(start);
    const attributes = { start: shown && start !== 1 ? start : undefined };
    const kept = keptAttributes(writer, list, shown ? ["start"] : []);
    return element("ol", { ...attributes, ...kept }, items);
  }
  const className = list.type.name === "taskList" ? "task-list" : undefined;
  return element("ul", { class: className, ...keptAttributes(writer, list) }, items);
}

function writeItem(writer: HtmlWriter, item: Node): Html {
  return element("li", keptAttributes(writer, item), writeFlow(writer, item.children));
}

function writeTask(writer: HtmlWriter, item: Node): Html {
  const checked = item.attrs["checked"] === true;
  const box = element("input", { type: "checkbox", disabled: true, checked });
  return element(
    "li",
    { "data-checked": String(checked), ...keptAttributes(writer, item, ["checked"]) },
    join([box, writeFlow(writer, item.children)], " "),
  );
}
