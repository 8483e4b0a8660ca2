import { history, undo } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { type Command, EditorState, type Plugin, TextSelection } from "@tiptap/pm/state";
import type { NodeJson } from "#shared/article/article.ts";
import { fromDocumentJson } from "#shared/article/document-json.ts";

/** A block with words in it. */
export function block(type: string, words = "", attrs?: Record<string, unknown>): NodeJson {
  return {
    type,
    ...(attrs === undefined ? {} : { attrs }),
    ...(words === "" ? {} : { content: [{ type: "text", text: words }] }),
  };
}

/** A node that holds others. */
export function holding(type: string, ...content: readonly NodeJson[]): NodeJson {
  return { type, content };
}

/** An article with a headline, a lead picture and these blocks. */
export function article(...blocks: readonly NodeJson[]): Node {
  const lead = {
    type: "leadPicture",
    attrs: { picture: "lead" },
    content: [block("caption", "Lead")],
  };
  const frame = [block("headline", "Head"), block("standfirst"), block("byline"), lead];
  return fromDocumentJson(holding("doc", ...frame, ...blocks));
}

/** An editor without a page: its state, changed by commands, with a history. */
export type Editing = {
  readonly state: () => EditorState;
  readonly run: (command: Command) => boolean;
  readonly undo: () => void;
  /** What stands below the frame, a line for each block. A bar shows the caret. */
  readonly body: () => readonly string[];
};

/** Opens a document with the caret after some words of it, or at a position. */
export function edit(doc: Node, caret: string | number, plugins: readonly Plugin[] = []): Editing {
  const at = typeof caret === "number" ? caret : placeOf(doc, caret);
  let state = EditorState.create({
    doc,
    selection: TextSelection.near(doc.resolve(at)),
    plugins: [...plugins, history()],
  });
  const run = (command: Command): boolean =>
    command(state, (tr) => {
      state = state.apply(tr);
      state.doc.check();
    });
  return {
    state: () => state,
    run,
    undo: () => {
      run(undo);
    },
    body: () => {
      const { doc: marked } = state.selection.empty
        ? state.tr.insertText("|", state.selection.from)
        : state;
      return marked.children.slice(4).map(brief);
    },
  };
}

function brief(node: Node): string {
  if (node.isTextblock) return `${node.type.name}: ${node.textContent}`;
  if (node.isLeaf) return node.type.name;
  return `${node.type.name} (${node.children.map(brief).join(", ")})`;
}

function placeOf(doc: Node, words: string): number {
  let place = -1;
  doc.descendants((node, position) => {
    const index = node.isText ? (node.text ?? "").indexOf(words) : -1;
    if (place < 0 && index >= 0) place = position + index + words.length;
  });
  if (place < 0) throw new Error(`Expected ${words} in the document`);
  return place;
}
