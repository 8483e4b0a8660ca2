import type { PhrasingContent } from "mdast";
import type { MarkJson, NodeJson } from "../../../article/article.ts";
import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import { schema } from "../../../article/schema.ts";
import { parseNote } from "../fixed-forms.ts";
import { matchTags, parseInlineTag } from "./inline-tags.ts";
import { joinText, textOf } from "./join-text.ts";
import { addMarks } from "./marks.ts";
import type { Reading } from "./reading.ts";
import { withoutSoftBreaks } from "./soft-breaks.ts";
import { isStorable } from "./storable.ts";

/** Reads a line of Markdown's tree into inline nodes with flat sets of marks. */
export function readInline(
  children: readonly PhrasingContent[],
  reading: Omit<Reading, "flow">,
): NodeJson[] {
  const content: NodeJson[] = [];
  readRun(children, [], content, reading);
  return joinText(content);
}

type LineReading = Omit<Reading, "flow">;

function readRun(
  children: readonly PhrasingContent[],
  marks: readonly MarkJson[],
  content: NodeJson[],
  reading: LineReading,
  depth = 0,
): void {
  // Nobody marks one word up fifty times over.
  const tags = depth > 50 ? new Map<number, number>() : matchTags(children);
  for (let index = 0; index < children.length; index += 1) {
    const node = children[index];
    if (node === undefined) break;
    const close = tags.get(index);
    const tag =
      node.type === "html" && close !== undefined ? parseInlineTag(node.value) : undefined;
    if (tag === undefined || close === undefined) {
      readOne(node, marks, content, reading);
      continue;
    }
    const inside = children.slice(index + 1, close);
    if ("marks" in tag) readRun(inside, addMarks(marks, tag.marks), content, reading, depth + 1);
    else content.push(withMarks(tag.make(textOf(readInline(inside, reading))), marks));
    index = close;
  }
}

function readOne(
  node: PhrasingContent,
  marks: readonly MarkJson[],
  content: NodeJson[],
  reading: LineReading,
): void {
  const within = (mark: MarkJson, inside: readonly PhrasingContent[]): void => {
    readRun(inside, addMarks(marks, [mark]), content, reading);
  };
  const text = (value: string, own: readonly MarkJson[] = marks): void => {
    if (value !== "") content.push(withMarks({ type: "text", text: value }, own));
  };
  switch (node.type) {
    case "text":
      return text(withoutSoftBreaks(node, reading.source));
    case "strong":
      return within({ type: "bold" }, node.children);
    case "emphasis":
      return within({ type: "italic" }, node.children);
    case "delete":
      return within({ type: "strike" }, node.children);
    case "inlineCode":
      return text(node.value.replaceAll("\n", " "), addMarks(marks, [{ type: "code" }]));
    case "break":
      content.push(withMarks({ type: "hardBreak" }, marks));
      return;
    case "link":
    case "linkReference": {
      const link = node.type === "link" ? node : reading.findDefinition(node.identifier);
      return readLink(link, node.children, marks, content, reading);
    }
    case "image":
    case "imageReference": {
      const image = node.type === "image" ? node : reading.findDefinition(node.identifier);
      if (typeof image?.title === "string")
        reading.add("dropped", "markdown-image-title", image.title);
      const { picture } = reading.pictures.take(image?.url ?? "");
      const alt = node.alt ?? "";
      const attrs = { picture, ...(alt === "" ? {} : { alt }) };
      content.push(withMarks({ type: "inlinePicture", attrs }, marks));
      return;
    }
    case "footnoteReference":
      content.push(
        withMarks(
          { type: "footnoteReference", attrs: { label: node.label ?? node.identifier } },
          marks,
        ),
      );
      return;
    case "html":
      return readHtml(node.value, marks, content, reading);
  }
}

function readLink(
  link: { readonly url: string; readonly title?: string | null | undefined } | undefined,
  children: readonly PhrasingContent[],
  marks: readonly MarkJson[],
  content: NodeJson[],
  reading: LineReading,
): void {
  const href = link?.url ?? "";
  if (!isSafeAddress(href)) {
    reading.add("dropped", "markdown-address-unsafe", href);
    readRun(children, marks, content, reading);
    return;
  }
  const title = typeof link?.title === "string" && link.title !== "" ? { title: link.title } : {};
  const mark = { type: "link", attrs: { href, ...title } };
  const before = content.length;
  readRun(children, addMarks(marks, [mark]), content, reading);
  // A link round nothing shows nothing; our own, without an address, only holds a line together.
  if (content.length === before && href !== "")
    reading.add("dropped", "markdown-inline-dropped", href);
}

function readHtml(
  html: string,
  marks: readonly MarkJson[],
  content: NodeJson[],
  reading: LineReading,
): void {
  if (/^<!--\s*-->$/u.test(html)) return;
  if (/^<br\s*\/?>$/iu.test(html)) {
    content.push(withMarks({ type: "hardBreak" }, marks));
    return;
  }
  const note = parseNote(html);
  if (note?.kind === "item") return;
  if (note?.kind === "node" && isUnknownNode(note.value)) {
    content.push(note.value);
    return;
  }
  reading.add("kept", "markdown-html-kept", html);
  content.push(withMarks({ type: "text", text: html.replaceAll("\n", " ") }, marks));
}

/** Whether a value is a node of a kind we do not know, which is the only one a comment may carry. */
function isUnknownNode(
  value: Readonly<Record<string, unknown>>,
): value is NodeJson & Readonly<Record<string, unknown>> {
  const type = value["type"];
  return (
    typeof type === "string" &&
    schema.nodes[type] === undefined &&
    isStorable({ type: "paragraph", content: [value as NodeJson] })
  );
}

function withMarks(node: NodeJson, marks: readonly MarkJson[]): NodeJson {
  return marks.length === 0 ? node : { ...node, marks };
}
