import type { Mark, Node } from "prosemirror-model";

/** What a block carries beside its words: where a link leads, what a picture's alt text says. */
export type Detail = { readonly name: string; readonly value: string };

/** The details of a block, each once. */
export function detailsOf(block: Node): readonly Detail[] {
  const found = new Map<string, Detail>();
  const add = ({ type, attrs }: Node | Mark): void => {
    for (const [name, spec] of Object.entries(type.spec.attrs ?? {})) {
      const value: unknown = attrs[name];
      // What a newer Standfirst wrote is an object, and has no name here.
      const isPlain = ["string", "number", "boolean"].includes(typeof value);
      if (value === spec.default || !isPlain) continue;
      const detail = { name, value: String(value as string | number | boolean) };
      found.set(toKey(detail), detail);
    }
  };
  const read = (node: Node): void => {
    add(node);
    for (const mark of node.marks) add(mark);
    node.forEach(read);
  };
  read(block);
  return [...found.values()];
}

/** The details that the other block does not have. */
export function detailsOnlyIn(block: Node, other: Node | null): readonly Detail[] {
  const others = new Set(other === null ? [] : detailsOf(other).map(toKey));
  return detailsOf(block).filter((detail) => !others.has(toKey(detail)));
}

function toKey({ name, value }: Detail): string {
  return `${name} ${value}`;
}
