import type { Node } from "prosemirror-model";
import { cropPixels } from "../../../article/crop.ts";
import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import type { PictureUseAttributes } from "../../../article/nodes/picture-use.ts";
import { printCredit } from "../../../picture/credit-line/print-credit.ts";
import { directionOf } from "../../../text/direction.ts";
import { stretchesOf } from "../../../text/isolate.ts";
import type { HtmlWriter } from "./html-writer.ts";
import { keptAttributes } from "./kept-attributes.ts";
import {
  element,
  holdsImpossible,
  join,
  nothing,
  text,
  type Attributes,
  type Html,
} from "./markup.ts";

/** A picture's place in the page: its attributes, its `img` when there is something to show, its credit. */
export type WrittenPicture = {
  readonly attributes: Attributes;
  readonly image: Html;
  /** The credit, with what the house says of AI's pictures behind it. */
  readonly credit: Html;
};

/** Writes one use of a picture, as far as all its uses are alike. */
export function writePicture(writer: HtmlWriter, node: Node): WrittenPicture {
  const { picture, alt, crop, credit: own } = node.attrs as PictureUseAttributes;
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
  const { credit, disclosure } = printCredit(record, own, writer.context);
  return {
    attributes: { "data-picture": picture, ...keptUse(writer, node, image !== nothing) },
    image,
    credit: join([creditElement(writer, credit, own !== null), disclosureElement(disclosure)], " "),
  };
}

function keptUse(writer: HtmlWriter, node: Node, shown: boolean): Attributes {
  // Readers see the credit as it is; why it is another, and who looked at the caption, is the desk's.
  const own =
    writer.context.audience === "public" ? ["picture", "credit", "captionFor"] : ["picture"];
  if (!shown) return keptAttributes(writer, node, own);
  if (node.attrs["alt"] !== null) return keptAttributes(writer, node, [...own, "alt"]);
  return keptAttributes(writer, node, own, { alt: null });
}

function sayWhatIsCut(writer: HtmlWriter, value: string): void {
  if (holdsImpossible(value)) writer.report.add("dropped", "html-character-left-out", value);
}

function safeAddress(writer: HtmlWriter, address: string | undefined): string | undefined {
  if (address === undefined || isSafeAddress(address)) return address;
  writer.report.add("dropped", "html-unsafe-address", address);
  return undefined;
}

// A credit that runs against the page is isolated, and so are the names in it that run against the
// credit, or their brackets and slashes would land on the wrong side (UAX 9).
function creditElement(writer: HtmlWriter, credit: string, isOwn: boolean): Html {
  if (credit === "") return nothing;
  sayWhatIsCut(writer, credit);
  const direction = directionOf(credit) ?? writer.direction;
  const printed = join(
    stretchesOf(credit, direction).map((stretch) =>
      stretch.apart ? element("bdi", {}, text(stretch.text)) : text(stretch.text),
    ),
    "",
  );
  // It says that the credit is this use's own, and not the picture's.
  const attributes = { class: "credit", "data-own": isOwn ? "" : undefined };
  return element(
    "cite",
    attributes,
    direction === writer.direction ? printed : element("bdi", {}, printed),
  );
}

function disclosureElement(disclosure: string): Html {
  return disclosure === "" ? nothing : element("span", { class: "disclosure" }, text(disclosure));
}
