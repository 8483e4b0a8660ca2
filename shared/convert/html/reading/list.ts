import type { Element } from "hast";
import type { Node, NodeType } from "prosemirror-model";
import { schema } from "../../../article/schema.ts";
import { attribute, findElement, isElement } from "./elements.ts";
import type { HtmlReader, Place } from "./html-reader.ts";
import { attributesOf, keptFor } from "./kept.ts";
import { fits } from "./levels.ts";

const { bulletList, orderedList, taskList, listItem, taskItem, paragraph } = schema.nodes;

/** Reads a list. What stands in it outside of any item becomes an item. */
export function readList(
  reader: HtmlReader,
  list: Element,
  place: Place,
): readonly Node[] | undefined {
  if (!fits(reader, place, 2)) return undefined;
  const isTasks = isElement(list, "ul", "task-list") || isTickList(list);
  const items: Node[] = [];
  for (const child of list.children) {
    if (isElement(child, "li")) items.push(readItem(reader, child, isTasks, place));
    else {
      const blocks = reader.flow([child], {
        kind: "flow",
        depth: place.depth + 2,
        marks: place.marks,
      });
      if (blocks.length > 0) addLoose(items, isTasks ? taskItem : listItem, blocks);
    }
  }
  if (items.length === 0) return [];
  const type = list.tagName === "ol" ? orderedList : isTasks ? taskList : bulletList;
  const attrs = attributesOf(
    type,
    type === orderedList ? startOf(list) : {},
    keptFor(reader.data, list),
  );
  return [type.create(attrs, items)];
}

// A list straight in a list belongs to the item before it, as browsers show it.
function addLoose(items: Node[], type: NodeType, blocks: readonly Node[]): void {
  const last = items.pop();
  items.push(
    last === undefined
      ? type.create(null, blocks)
      : last.copy(last.content.append(type.create(null, blocks).content)),
  );
}

function readItem(reader: HtmlReader, item: Element, isTask: boolean, place: Place): Node {
  const box = isTask ? boxOf(item) : undefined;
  if (box !== undefined) reader.taken.add(box);
  const blocks = reader.flow(item.children, {
    kind: "flow",
    depth: place.depth + 2,
    marks: place.marks,
  });
  const type = isTask ? taskItem : listItem;
  const checked =
    attribute(item, "dataChecked") === "true" ||
    (box !== undefined && box.properties["checked"] === true);
  const attrs = attributesOf(type, isTask ? { checked } : {}, keptFor(reader.data, item));
  return type.create(attrs, blocks.length === 0 ? [paragraph.create()] : blocks);
}

function boxOf(item: Element): Element | undefined {
  return findElement(
    item,
    (element) =>
      element.tagName === "input" && attribute(element, "type")?.toLowerCase() === "checkbox",
  );
}

// The lists of GitHub's Markdown: every item starts with a box.
function isTickList(list: Element): boolean {
  const items = list.children.filter((child): child is Element => isElement(child, "li"));
  return (
    list.tagName === "ul" &&
    items.length > 0 &&
    items.every((item) => {
      const box = boxOf(item);
      return (
        box !== undefined &&
        item.children.some(
          (child) => child === box || (isElement(child, "p") && child.children.includes(box)),
        )
      );
    })
  );
}

function startOf(list: Element): { start?: number } {
  const start = Number(attribute(list, "start") ?? 1);
  return Number.isSafeInteger(start) && start !== 1 ? { start } : {};
}
