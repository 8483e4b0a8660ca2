import type { NodeJson } from "../../../article/article.ts";
import { schema } from "../../../article/schema.ts";
import type { Story, WriteContext } from "../../story.ts";
import { findHiddenAttributes } from "../hidden-attributes.ts";
import { destinationOf, entryOfUse, type PictureEntry } from "../pictures/picture-entry.ts";
import type { LineWriting } from "../write/writing.ts";
import { envelopeFields, foreignKeys, furnitureKeys, pictureFields } from "./field-names.ts";
import { toYaml } from "./to-yaml.ts";
import { writeByline } from "./write-byline.ts";
import { writeFields } from "./write-fields.ts";
import { writeTwin } from "./write-twin.ts";

// Desk only: what a reader of the published text is not to see.
const deskFields = ["notesToDesk", "legal", "overrides", "commissionedLength"];

/** Writes the article's head as YAML between fences: what a person looks for first, then the rest. */
export function writeFrontMatter(
  story: Story,
  document: NodeJson,
  entries: ReadonlyMap<string, PictureEntry>,
  context: WriteContext,
  writing: LineWriting,
): string {
  const [headline, standfirst, byline, fourth] = document.content ?? [];
  const lead = fourth?.type === "leadPicture" ? fourth : undefined;
  const { kicker, dateline } = story.article;
  const left = ["kicker", "dateline", ...(context.audience === "public" ? deskFields : [])];
  if (left.some((name) => deskFields.includes(name) && name in story.article))
    writing.add("dropped", "markdown-desk-fields");
  const attributes = findFrameAttributes(document);
  const head = {
    ...writeTwin("headline", headline, writing, "always"),
    ...writeTwin("standfirst", standfirst, writing, "when filled"),
    ...(kicker === undefined ? {} : { kicker }),
    ...writeByline(byline, writing),
    ...(dateline === undefined ? {} : { dateline }),
    ...(lead === undefined ? {} : { lead_picture: writeLeadPicture(lead, writing) }),
    ...writeFields(story.article, envelopeFields, [...furnitureKeys, ...foreignKeys], left),
    ...(entries.size === 0 ? {} : { pictures: writePictures(document, entries, writing) }),
    ...(attributes === undefined ? {} : { attributes }),
  };
  return `---\n${toYaml(head)}---\n`;
}

function writeLeadPicture(lead: NodeJson, writing: LineWriting): Record<string, unknown> {
  const { picture, alt } = lead.attrs as { picture: string; alt?: string };
  const { file, anchor } = entryOfUse(writing.entryOf(picture), lead.attrs);
  const { credit, disclosure } = writing.creditOf(lead.attrs);
  return {
    ...(file === undefined ? {} : { file }),
    ...(anchor === undefined ? {} : { id: anchor }),
    ...(alt === undefined ? {} : { alt }),
    ...writeTwin("caption", lead.content?.[0], writing, "when filled"),
    ...(credit === "" ? {} : { credit }),
    ...(disclosure === "" ? {} : { disclosure }),
  };
}

function writePictures(
  document: NodeJson,
  entries: ReadonlyMap<string, PictureEntry>,
  writing: LineWriting,
): object[] {
  const captions = new Map<string, string>();
  findCaptions(document, captions);
  return [...entries.values()].map((entry) => {
    const { picture, file, anchor, crops, credit, disclosure, printed, record } = entry;
    const caption = captions.get(picture) ?? "";
    if (record === undefined) writing.add("changed", "markdown-picture-without-record");
    return {
      ...(file === undefined ? {} : { file }),
      ...(anchor === undefined ? {} : { id: anchor }),
      ...(crops.size === 0
        ? {}
        : { crops: [...crops.values()].map((crop) => destinationOf(crop.file, crop.anchor)) }),
      ...(caption === "" ? {} : { caption }),
      ...(credit === "" ? {} : { credit }),
      ...(disclosure === "" ? {} : { disclosure }),
      ...(printed.length === 0 ? {} : { printed }),
      ...(record === undefined
        ? {}
        : { record: writeFields(record, pictureFields, [], ["revision"]) }),
    };
  });
}

/** The caption of each picture in its first use. */
function findCaptions(node: NodeJson, captions: Map<string, string>): void {
  const picture: unknown = node.attrs?.["picture"];
  if (
    schema.nodes[node.type] !== undefined &&
    typeof picture === "string" &&
    !captions.has(picture)
  )
    captions.set(picture, node.content?.[0]?.content?.map(({ text }) => text ?? "").join("") ?? "");
  for (const child of node.content ?? []) findCaptions(child, captions);
}

/** The places of the frame's nodes by name: `headline`, `byline.1`, and `document` for the whole. */
const frameNames = ["headline", "standfirst", "byline", "lead_picture"] as const;

function findFrameAttributes(document: NodeJson): Record<string, unknown> | undefined {
  const frame = (document.content ?? []).filter(({ type }) =>
    ["headline", "standfirst", "byline", "leadPicture"].includes(type),
  );
  const hidden = findHiddenAttributes({ ...document, content: frame });
  if (hidden === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(hidden).map(([path, attributes]) => [
      path === ""
        ? "document"
        : path.replace(/^\d/u, (index) => frameNames[Number(index)] ?? index),
      attributes,
    ]),
  );
}
