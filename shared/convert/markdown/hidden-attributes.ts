import type { NodeJson } from "../../article/article.ts";
import { schema } from "../../article/schema.ts";
import { isRecord } from "./fixed-forms.ts";
import { isPlainLabel } from "./footnote-label.ts";

type Attributes = Readonly<Record<string, unknown>>;

/** Attributes by the place of their node: "" for the block itself, `2.0` for its third child's first. */
export type HiddenAttributes = Readonly<Record<string, Attributes>>;

/**
 * Collects the attributes of a block and all in it that its Markdown does not show: what a newer
 * Standfirst added, a direction within a table, a decorative picture, widths of columns.
 * @returns undefined when Markdown shows them all
 */
export function findHiddenAttributes(block: NodeJson): HiddenAttributes | undefined {
  const found: Record<string, Attributes> = {};
  collect(block, undefined, "", found);
  return Object.keys(found).length === 0 ? undefined : found;
}

/** Gives the nodes of a block the attributes that `findHiddenAttributes` collected. */
export function withHiddenAttributes(block: NodeJson, hidden: Attributes, path = ""): NodeJson {
  const own = hidden[path];
  const attrs = isRecord(own) ? { ...block.attrs, ...allowed(block.type, own) } : block.attrs;
  const content = block.content?.map((child, index) =>
    withHiddenAttributes(child, hidden, path === "" ? `${index}` : `${path}.${index}`),
  );
  return {
    ...block,
    ...(attrs === undefined ? {} : { attrs }),
    ...(content === undefined ? {} : { content }),
  };
}

function collect(
  node: NodeJson,
  parent: NodeJson | undefined,
  path: string,
  found: Record<string, Attributes>,
): void {
  // A node of a kind we do not know travels whole.
  if (schema.nodes[node.type] === undefined) return;
  // A note without a label is given one, so that its having none has to be said.
  const attrs = node.type === "footnote" ? { label: "", ...node.attrs } : (node.attrs ?? {});
  const hidden = Object.entries(attrs).filter(
    ([name, value]) => !isShown(node, parent, name, value),
  );
  if (hidden.length > 0) found[path] = Object.fromEntries(hidden);
  node.content?.forEach((child, index) => {
    collect(child, node, path === "" ? `${index}` : `${path}.${index}`, found);
  });
}

// What points at pictures and addresses is visible, always: no comment may move it elsewhere.
function allowed(type: string, attributes: Attributes): Attributes {
  const known = schema.nodes[type]?.spec.attrs ?? {};
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([name]) => !((name === "picture" || name === "address") && Object.hasOwn(known, name)),
    ),
  );
}

function isShown(
  node: NodeJson,
  parent: NodeJson | undefined,
  name: string,
  value: unknown,
): boolean {
  switch (`${node.type}.${name}`) {
    case "paragraph.dir":
      return parent?.type !== "tableCell" && parent?.type !== "tableHeader";
    case "subhead.dir":
    case "subhead.level":
    case "leadPicture.picture":
    case "figure.picture":
    case "inlinePicture.picture":
    case "taskItem.checked":
    case "tableCell.align":
    case "tableHeader.align":
    case "embed.address":
    case "relatedLink.address":
    case "contributor.id":
    case "contributor.name":
    case "footnoteReference.label":
      return true;
    case "leadPicture.alt":
      return true;
    case "figure.alt":
    case "inlinePicture.alt":
      return value !== "";
    case "orderedList.start":
      return isListStart(value, node.content?.length ?? 0);
    case "codeBlock.language":
      return isPlainLanguage(value);
    case "tableCell.colspan":
    case "tableCell.rowspan":
    case "tableHeader.colspan":
    case "tableHeader.rowspan":
      return isSpan(value);
    case "embed.title":
      return value !== node.attrs?.["address"];
    case "footnote.label":
      return isPlainLabel(value);
    default:
      return false;
  }
}

/** Whether Markdown can number a list from here: no number of it may pass nine digits. */
export function isListStart(value: unknown, items: number): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) + items <= 1_000_000_000;
}

/** Whether a code block's language can stand behind its fence. */
export function isPlainLanguage(value: unknown): value is string {
  return typeof value === "string" && /^[^\s\\&`]+(?: [^\s\\&`]+)*$/u.test(value);
}

/** Whether a span can stand as an attribute of a cell. */
export function isSpan(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 1000;
}
