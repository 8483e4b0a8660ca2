import type { Node } from "prosemirror-model";
import type { ReportCollector } from "../report.ts";
import type { PrintedCredit } from "../../picture/credit-line/print-credit.ts";
import type { Direction } from "../../text/direction.ts";
import { isolate } from "../../text/isolate.ts";
import { oneLine, writeInline as writeInlineWith } from "./write-inline.ts";

type Add = ReportCollector["add"];

/** Writes blocks, each without the blank lines round it. */
export type BlockWriter = {
  readonly block: (block: Node) => string;
  /** Text of the envelope, on one line. */
  readonly line: (text: string) => string;
  readonly isEmpty: (block: Node) => boolean;
};

/** What plain text can say of a picture, and whether there is more to it. */
export type PictureFacts = PrintedCredit & { readonly hasFile: boolean };

/**
 * Creates the writer of blocks.
 * @param pictureOf what a use of a picture prints beside it
 * @param direction the article's
 */
export function createBlockWriter(
  add: Add,
  pictureOf: (use: Node) => PictureFacts,
  direction: Direction,
): BlockWriter {
  const writeInline = (block: Node, told: Add): string =>
    writeInlineWith(block, told, (picture) => printed(pictureOf(picture)));

  function inside(block: Node): string {
    return block.children
      .map(write)
      .filter((text) => text !== "")
      .join("\n\n");
  }

  function list(block: Node, marker: (item: Node, index: number) => string): string {
    return block.children
      .map((item, index) => {
        const before = marker(item, index);
        const text = item.children
          .map(write)
          .filter((part) => part !== "")
          .join("\n");
        return before + text.replaceAll("\n", `\n${" ".repeat(before.length)}`);
      })
      .join("\n");
  }

  function write(block: Node): string {
    const { attrs } = block;
    switch (block.type.name) {
      case "leadPicture":
      case "figure":
        return captioned(block, pictureOf(block));
      case "pullQuote": {
        const [quoted = "", who = ""] = block.children.map((child) => writeInline(child, add));
        return indented(who === "" ? quoted : `${quoted}\n— ${who}`);
      }
      case "quote":
        return indented(inside(block));
      case "bulletList":
        return list(block, () => "- ");
      case "orderedList":
        return list(block, (_, index) => `${Number(attrs["start"]) + index}. `);
      case "taskList":
        return list(block, (item) => (item.attrs["checked"] === true ? "- [x] " : "- [ ] "));
      case "table":
        return table(block);
      case "embed":
      case "relatedLink":
        return titled(
          block.type.name === "embed" ? String(attrs["title"]) : writeInline(block, add),
          String(attrs["address"]),
        );
      case "relatedLinks":
        return block.children
          .map(write)
          .filter((text) => text !== "")
          .join("\n");
      case "codeBlock":
        return block.textContent;
      case "rule":
        return "* * *";
      case "footnotes":
        return inside(block);
      case "footnote":
        return `[${oneLine(String(attrs["label"]))}] ${inside(block)}`;
      case "unknownBlock":
        add("dropped", "format-not-shown", JSON.stringify(attrs["node"]));
        return "";
      case "headline":
      case "standfirst":
      case "byline":
      case "paragraph":
      case "subhead":
        return writeInline(block, add);
      default:
        throw new Error(`No plain text for a ${block.type.name}`);
    }
  }

  function captioned(block: Node, facts: PictureFacts): string {
    const caption = block.firstChild === null ? "" : writeInline(block.firstChild, add);
    const alt: unknown = block.attrs["alt"];
    if (typeof alt === "string" && alt !== "") add("dropped", "format-not-shown", alt);
    if (facts.hasFile || (caption === "" && facts.credit === ""))
      add("dropped", "text-picture", caption);
    return `${caption} ${printed(facts)}`.trim();
  }

  function printed({ credit, disclosure }: PictureFacts): string {
    const line = isolate(oneLine(credit), direction);
    // A house that prints brackets itself needs no second pair.
    const credited = line === "" || /^[[(].*[\])]$/u.test(line) ? line : `[${line}]`;
    return disclosure === "" ? credited : `(${disclosure}) ${credited}`.trim();
  }

  function table(block: Node): string {
    const text = block.children
      .map((row) =>
        row.children.map((cell) => oneLine(inside(cell)).replaceAll("\t", " ")).join("\t"),
      )
      .join("\n");
    add("changed", "text-table", text);
    return text;
  }

  return { block: write, line: oneLine, isEmpty: (block) => writeInline(block, () => {}) === "" };
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gmu, "    ");
}

function titled(title: string, address: string): string {
  const name = oneLine(title);
  const at = oneLine(address);
  if (at === "" || at === name) return name;
  return name === "" ? at : `${name} (${at})`;
}
