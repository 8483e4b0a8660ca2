import type { FootnoteDefinition, RootContent } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import { foldLabel, isPlainLabel } from "../footnote-label.ts";
import type { Writing } from "./writing.ts";

/** Writes the notes at the article's end; one whose label Markdown cannot show is given a number. */
export function writeFootnotes(node: NodeJson, writing: Writing): RootContent[] {
  return (node.content ?? []).map((footnote, index) => {
    const own: unknown = footnote.attrs?.["label"];
    const label = isPlainLabel(own) ? own : stopgap(index, writing.noteLabels);
    const [only] = footnote.content ?? [];
    const empty =
      footnote.content?.length === 1 &&
      only?.type === "paragraph" &&
      only.content === undefined &&
      only.attrs?.["dir"] === undefined;
    return {
      type: "footnoteDefinition",
      identifier: label,
      label,
      children: empty ? [] : (writing.flow(footnote.content) as FootnoteDefinition["children"]),
    };
  });
}

/** The labels that references can name, folded. */
export function findNoteLabels(document: NodeJson): ReadonlySet<string> {
  const notes = document.content?.find(({ type }) => type === "footnotes")?.content ?? [];
  return new Set(
    notes
      .map(({ attrs }) => attrs?.["label"])
      .filter(isPlainLabel)
      .map(foldLabel),
  );
}

function stopgap(index: number, taken: ReadonlySet<string>): string {
  let label = `note-${index + 1}`;
  while (taken.has(foldLabel(label))) label += "-";
  return label;
}
