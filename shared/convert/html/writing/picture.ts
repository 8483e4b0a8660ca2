import type { Node } from "prosemirror-model";
import { cropPixels } from "../../../article/crop.ts";
import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import type { PictureUseAttributes } from "../../../article/nodes/picture-use.ts";
import { writeCreditLine } from "../../../picture/credit-line/write-credit-line.ts";
import { directionOf } from "../../../text/direction.ts";
import type { HtmlWriter } from "./html-writer.ts";
import { keptAttributes } from "./kept-attributes.ts";
import { element, holdsImpossible, nothing, text, type Attributes, type Html } from "./markup.ts";

/** A picture's place in the page: its attributes, its `img` when there is something to show, its credit. */
export type WrittenPicture = {
  readonly attributes: Attributes;
  readonly image: Html;
  readonly credit: Html;
};

/** Writes one use of a picture, as far as all its uses are alike. */
export function writePicture(writer: HtmlWriter, node: Node): WrittenPicture {
  const { picture, alt, crop } = node.attrs as PictureUseAttributes;
  const record = writer.story.pictures.get(picture);
  const cropped = crop === null ? undefined : writer.context.croppedFileOf?.(picture, crop);
  const file = cropped ?? writer.context.fileOf(picture);
  const source = file ?? safeAddress(writer, record?.address);
  const words = node.textContent === "" ? (alt ?? "") : node.textContent;
  if (source === undefined) writer.report.add("dropped", "html-picture-without-file", words);
  else if (crop !== null && cropped === undefined)
    writer.report.add("changed", "html-crop-not-shown", words);
  const size = file === undefined ? undefined : (record?.file ?? undefined);
  const shown =
    size === undefined || crop === null || cropped === undefined ? size : cropPixels(size, crop);
  const image =
    source === undefined
      ? nothing
      : element("img", {
          src: source,
          // Without any `alt` a page is not valid, so one that nobody wrote is written as empty.
          alt: alt ?? "",
          width: shown?.width,
          height: shown?.height,
        });
  if (image !== nothing) sayWhatIsCut(writer, alt ?? "");
  return {
    attributes: { "data-picture": picture, ...keptUse(writer, node, image !== nothing) },
    image,
    credit:
      record === undefined
        ? nothing
        : creditElement(writer, writeCreditLine(record, writer.context.creditFormat)),
  };
}

function keptUse(writer: HtmlWriter, node: Node, shown: boolean): Attributes {
  if (!shown) return keptAttributes(writer, node, ["picture"]);
  if (node.attrs["alt"] !== null) return keptAttributes(writer, node, ["picture", "alt"]);
  const { crop, extra } = node.attrs;
  return {
    "data-kept": writer.keep({
      alt: null,
      ...(crop === null ? {} : { crop: crop as unknown }),
      ...(extra as object | null),
    }),
  };
}

function sayWhatIsCut(writer: HtmlWriter, value: string): void {
  if (holdsImpossible(value)) writer.report.add("dropped", "html-character-left-out", value);
}

function safeAddress(writer: HtmlWriter, address: string | undefined): string | undefined {
  if (address === undefined || isSafeAddress(address)) return address;
  writer.report.add("dropped", "html-unsafe-address", address);
  return undefined;
}

// A credit with letters of the other direction is isolated, or its brackets and slashes would land
// on the wrong side (UAX 9).
function creditElement(writer: HtmlWriter, credit: string): Html {
  if (credit === "") return nothing;
  const runsAgainst = credit.split(/[\s/]+/).some((word) => {
    const direction = directionOf(word);
    return direction !== undefined && direction !== writer.direction;
  });
  sayWhatIsCut(writer, credit);
  const printed = text(credit);
  return element("cite", { class: "credit" }, runsAgainst ? element("bdi", {}, printed) : printed);
}
