import { Fragment, type Node } from "prosemirror-model";
import { childOf, type Comparison, type Row } from "./compare-documents.ts";

/** Which version of a row goes on; both, one below the other, where there is room for two. */
export type Choice = "mine" | "theirs" | "both";

/** By row; a row without a choice keeps what is mine. */
export type Choices = ReadonlyMap<number, Choice>;

/** What can be chosen for a row. A page has one headline, and a note has one text to its number. */
export function choicesFor(row: Row): readonly Choice[] {
  const roomForBoth = row.place === "body" && row.mine !== null && row.theirs !== null;
  return roomForBoth ? ["mine", "theirs", "both"] : ["mine", "theirs"];
}

/** The same answer for every row that differs. */
export function chooseAll({ rows }: Comparison, choice: "mine" | "theirs"): Choices {
  return new Map(rows.filter(({ same }) => !same).map(({ id }) => [id, choice]));
}

/**
 * Puts a document together from the chosen versions.
 * All mine gives mine, all theirs gives theirs.
 */
export function applyChoices(comparison: Comparison, choices: Choices): Node {
  const { rows, mine } = comparison;
  const chosen = (row: Row): readonly Node[] => {
    const choice = choices.get(row.id) ?? "mine";
    const kept = choice === "both" ? [row.mine, row.theirs] : [row[choice]];
    return kept.filter((node) => node !== null);
  };
  const unseen = rows.find(({ place }) => place === "unseen");
  const [shell = mine] = unseen === undefined ? [] : chosen(unseen);
  const notes = rows.filter(({ place }) => place === "footnotes").flatMap(chosen);
  const blocks = rows
    .filter(({ place }) => place !== "footnotes" && place !== "unseen")
    .flatMap(chosen);
  const hasBody = blocks.some(({ type }) => type.isInGroup("block"));
  const { paragraph } = mine.type.schema.nodes;
  // Of two versions without a block in common one may choose away both; a page has a paragraph.
  if (!hasBody && paragraph !== undefined) blocks.push(paragraph.create());
  const section =
    childOf(shell, "footnotes") ??
    childOf(comparison.theirs, "footnotes") ??
    childOf(mine, "footnotes");
  if (notes.length > 0 && section !== null)
    blocks.push(section.type.create(section.attrs, Fragment.from([...notes])));
  return mine.type.create(shell.attrs, Fragment.from(blocks));
}
