import type { Image, ImageReference, Paragraph, PhrasingContent } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import { withoutIsolates } from "../../../text/isolate.ts";
import { findCreditAtEnd } from "../../plain-text/credit-at-caption-end.ts";
import type { ShelvedPicture } from "../pictures/create-picture-shelf.ts";
import { fitLine } from "./fit-line.ts";
import { joinText, textOf } from "./join-text.ts";
import { readInline } from "./read-inline.ts";
import type { Reading } from "./reading.ts";
import { findNextLine } from "./soft-breaks.ts";

/**
 * Reads a paragraph as a figure when its first line is an image and nothing else; the lines after it
 * are the caption, and emphasis at its end is the credit if the front matter says that credit.
 */
export function readFigure(node: Paragraph, reading: Reading): NodeJson | undefined {
  const [image, ...rest] = node.children;
  if (image?.type !== "image" && image?.type !== "imageReference") return undefined;
  const line = findNextLine(rest, "", reading.source);
  if (line === undefined) return undefined;
  const source = image.type === "image" ? image : reading.findDefinition(image.identifier);
  const picture = reading.pictures.take(source?.url ?? "");
  const content = captionOf(picture, line, source?.title ?? "", reading);
  return {
    type: "figure",
    attrs: { picture: picture.picture, ...altOf(image) },
    content: [{ type: "caption", ...(content.length === 0 ? {} : { content }) }],
  };
}

function altOf(image: Image | ImageReference): { alt?: string } {
  return typeof image.alt === "string" && image.alt !== "" ? { alt: image.alt } : {};
}

function captionOf(
  picture: ShelvedPicture,
  line: readonly PhrasingContent[],
  title: string,
  reading: Reading,
): NodeJson[] {
  if (picture.listed) {
    const caption = fitLine(
      "caption",
      readInline(withoutCredit(line, picture, reading), reading),
      reading,
    );
    if (title !== "") reading.add("dropped", "markdown-image-title", title);
    return caption;
  }
  const caption = fitLine("caption", readInline(line, reading), reading);
  const words = textOf(caption);
  if (words === "" && title === "") return [];
  reading.add("guessed", "markdown-figure-guessed", words === "" ? title : words);
  if (words === "") return [{ type: "text", text: title }];
  if (title !== "") reading.add("dropped", "markdown-image-title", title);
  const credited = caption.every(({ marks }) => marks === undefined)
    ? findCreditAtEnd(words)
    : undefined;
  if (credited === undefined || !reading.pictures.giveCredit(picture.picture, credited.credit))
    return caption;
  reading.add("guessed", "markdown-credit-guessed", credited.credit);
  return credited.caption === "" ? [] : [{ type: "text", text: credited.caption }];
}

/** The line without the credit that the writer set behind the caption, and the space before it. */
function withoutCredit(
  line: readonly PhrasingContent[],
  { printed }: ShelvedPicture,
  reading: Reading,
): readonly PhrasingContent[] {
  const last = line.at(-1);
  if (printed.length === 0 || last?.type !== "emphasis") return line;
  const words = withoutIsolates(textOf(joinText(readInline(last.children, reading))));
  if (!printed.some((text) => withoutIsolates(text) === words)) return line;
  const before = line.at(-2);
  if (before?.type !== "text") return line.slice(0, -1);
  return [...line.slice(0, -2), { ...before, value: before.value.replace(/ $/u, "") }];
}
