import { Node, type NodeViewRenderer } from "@tiptap/core";
import type { DOMOutputSpec, NodeSpec } from "@tiptap/pm/model";
import { toTiptapAttributes } from "./tiptap-attributes.ts";

// What Tiptap has a field of its own for; all else of a spec travels through `extendNodeSchema`.
const tiptapFields = new Set([
  "content",
  "marks",
  "group",
  "inline",
  "atom",
  "selectable",
  "draggable",
  "code",
  "whitespace",
  "linebreakReplacement",
  "defining",
  "isolating",
  "attrs",
  "parseDOM",
  "toDOM",
]);

/** Makes a Tiptap node that is exactly the plain spec: same content, attributes and HTML, no behaviour. */
export function tiptapNodeFromSpec(name: string, spec: NodeSpec, view?: NodeViewRenderer): Node {
  const { content, marks, group, parseDOM, toDOM } = spec;
  const rest = Object.fromEntries(Object.entries(spec).filter(([key]) => !tiptapFields.has(key)));
  return Node.create({
    name,
    topNode: name === "doc",
    ...(content === undefined ? {} : { content }),
    ...(marks === undefined ? {} : { marks }),
    ...(group === undefined ? {} : { group }),
    ...flags(spec),
    addAttributes: () => toTiptapAttributes(spec.attrs),
    ...(parseDOM === undefined ? {} : { parseHTML: () => [...parseDOM] }),
    ...(toDOM === undefined
      ? {}
      : {
          renderHTML: ({ node }: { node: Parameters<typeof toDOM>[0] }): DOMOutputSpec =>
            toDOM(node),
        }),
    ...(view === undefined ? {} : { addNodeView: () => view }),
    extendNodeSchema: (extension) => (extension.name === name ? rest : {}),
  });
}

function flags(spec: NodeSpec): Partial<Record<string, boolean | "pre" | "normal">> {
  const { inline, atom, selectable, draggable, code, whitespace } = spec;
  const { linebreakReplacement, defining, isolating } = spec;
  return Object.fromEntries(
    Object.entries({
      inline,
      atom,
      selectable,
      draggable,
      code,
      whitespace,
      linebreakReplacement,
      defining,
      isolating,
    }).filter(([, value]) => value !== undefined),
  );
}
