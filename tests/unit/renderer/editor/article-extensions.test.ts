import { getSchema } from "@tiptap/core";
import type { AttributeSpec, MarkSpec, NodeSpec } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { schema } from "#shared/article/schema.ts";
import { schemaExtensions } from "../../../../renderer/editor/article-extensions.ts";

const tiptap = getSchema(schemaExtensions());

function attributes(specs: Readonly<Record<string, AttributeSpec>> | null | undefined): unknown {
  return Object.entries(specs ?? {}).map(([name, spec]) => ({
    name,
    isRequired: !("default" in spec),
    default: spec.default as unknown,
    validate: spec.validate,
  }));
}

// Functions made by the adapter cannot be the same; what they answer is compared further down.
function plain({ parseDOM, toDOM, attrs, ...rest }: NodeSpec | MarkSpec): unknown {
  return {
    ...rest,
    attrs: attributes(attrs),
    tags: parseDOM?.map(({ getAttrs: _read, ...rule }) => rule),
    isDrawn: toDOM !== undefined,
  };
}

function specsOf(of: typeof schema): unknown {
  return {
    top: of.topNodeType.name,
    nodes: Object.values(of.nodes).map(({ name, spec }) => [name, plain(spec)]),
    marks: Object.values(of.marks).map(({ name, spec }) => [name, plain(spec)]),
  };
}

describe("schemaExtensions", () => {
  it("make Tiptap's schema equal to the shared one, in names, order, content and attributes", () => {
    expect(specsOf(tiptap)).toEqual(specsOf(schema));
  });

  it("fill an empty place with a paragraph, as the shared schema does", () => {
    expect(tiptap.topNodeType.createAndFill()?.toJSON()).toEqual(
      schema.topNodeType.createAndFill()?.toJSON(),
    );
  });

  it("draw every node as the shared schema draws it", () => {
    const drawn = (of: typeof schema): unknown =>
      Object.values(of.nodes)
        .filter(({ spec }) => spec.toDOM !== undefined)
        .map((type) => [type.name, type.spec.toDOM?.(type.create(required[type.name]))]);
    expect(drawn(tiptap)).toEqual(drawn(schema));
  });

  it("read of an element what the shared rule reads, and no HTML attribute beside", () => {
    const element = { getAttribute: (name: string) => `<${name}>`, textContent: "words" };
    const read = (of: typeof schema): unknown =>
      [...Object.values(of.nodes), ...Object.values(of.marks)].map(({ name, spec }) => [
        name,
        (spec.parseDOM ?? []).map((rule) => ({
          ...(rule.getAttrs?.(element as never) as object | false | null | undefined),
        })),
      ]);
    expect(read(tiptap)).toEqual(read(schema));
  });
});

const required: Readonly<Record<string, Record<string, unknown>>> = {
  leadPicture: { picture: "p", alt: "a" },
  figure: { picture: "p" },
  inlinePicture: { picture: "p" },
  contributor: { name: "Layla" },
  embed: { address: "https://example.org" },
  footnoteReference: { label: "1" },
  unknownBlock: { node: { type: "hologram" } },
  unknownInline: { node: { type: "chart" } },
};
