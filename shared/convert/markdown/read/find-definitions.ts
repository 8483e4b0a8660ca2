import type { Definition, FootnoteDefinition, Root, RootContent } from "mdast";

/** The definitions of a text, which may stand anywhere in it, in their order. */
export function findDefinitions(root: Root): {
  readonly links: readonly Definition[];
  readonly footnotes: readonly FootnoteDefinition[];
} {
  const links: Definition[] = [];
  const footnotes: FootnoteDefinition[] = [];
  // A list of what is still to be looked at, not recursion: hostile text nests deeply.
  const open: RootContent[] = root.children.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "definition") links.push(node);
    if (node.type === "footnoteDefinition") footnotes.push(node);
    if ("children" in node) open.push(...node.children.toReversed());
  }
  return { links, footnotes };
}
