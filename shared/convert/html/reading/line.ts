import type { Mark, Node } from "prosemirror-model";
import { schema } from "../../../article/schema.ts";

type Item =
  | { readonly node: Node }
  | { text: string; readonly marks: readonly Mark[]; readonly exact: boolean };

/** Collects the content of a line while its elements are walked, collapsing white space as HTML does. */
export type Line = {
  readonly text: (value: string, marks: readonly Mark[]) => void;
  /** Adds a text whose white space stands as it is. */
  readonly exact: (value: string, marks: readonly Mark[]) => void;
  readonly atom: (node: Node) => void;
  /** Ends the line, and hands over what it holds. */
  readonly take: () => readonly Node[];
};

/** Makes an empty line. */
export function createLine(): Line {
  let items: Item[] = [];
  // Whether white space that comes next would collapse into what is there.
  let afterSpace = true;
  return {
    text(value, marks) {
      let shown = value.replace(/[\t\n\f\r ]+/g, " ");
      if (afterSpace && shown.startsWith(" ")) shown = shown.slice(1);
      if (shown === "") return;
      afterSpace = shown.endsWith(" ");
      items.push({ text: shown, marks, exact: false });
    },
    exact(value, marks) {
      if (value === "") return;
      afterSpace = false;
      items.push({ text: value, marks, exact: true });
    },
    atom(node) {
      const isBreak = node.type.name === "hardBreak";
      if (isBreak) trimEnd(items);
      afterSpace = isBreak;
      items.push({ node });
    },
    take() {
      trimEnd(items);
      const nodes = items.map((item) =>
        "node" in item ? item.node : schema.text(item.text, item.marks),
      );
      items = [];
      afterSpace = true;
      return nodes;
    },
  };
}

function trimEnd(items: Item[]): void {
  const last = items.at(-1);
  if (last === undefined || "node" in last || last.exact || !last.text.endsWith(" ")) return;
  last.text = last.text.slice(0, -1);
  if (last.text === "") items.pop();
}
