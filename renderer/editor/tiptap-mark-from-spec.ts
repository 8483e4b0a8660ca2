import { Mark } from "@tiptap/core";
import type { DOMOutputSpec, MarkSpec } from "@tiptap/pm/model";
import { toTiptapAttributes } from "./tiptap-attributes.ts";

/** Makes a Tiptap mark that is exactly the plain spec: same attributes, rules and HTML, no behaviour. */
export function tiptapMarkFromSpec(name: string, spec: MarkSpec): Mark {
  const { inclusive, excludes, group, spanning, code, parseDOM, toDOM } = spec;
  return Mark.create({
    name,
    ...(inclusive === undefined ? {} : { inclusive }),
    ...(excludes === undefined ? {} : { excludes }),
    ...(group === undefined ? {} : { group }),
    ...(spanning === undefined ? {} : { spanning }),
    ...(code === undefined ? {} : { code }),
    addAttributes: () => toTiptapAttributes(spec.attrs),
    ...(parseDOM === undefined ? {} : { parseHTML: () => [...parseDOM] }),
    ...(toDOM === undefined
      ? {}
      : {
          renderHTML: ({ mark }: { mark: Parameters<typeof toDOM>[0] }): DOMOutputSpec =>
            toDOM(mark, true),
        }),
  });
}
