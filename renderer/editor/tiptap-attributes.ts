import type { Attribute } from "@tiptap/core";
import type { AttributeSpec } from "@tiptap/pm/model";

/**
 * Hands the attributes of a plain spec to Tiptap. Tiptap reads and writes an HTML attribute of the
 * same name by itself unless told not to; reading and writing stay with the spec's own rules.
 */
export function toTiptapAttributes(
  specs: Readonly<Record<string, AttributeSpec>> | undefined,
): Record<string, Partial<Attribute>> {
  return Object.fromEntries(
    Object.entries(specs ?? {}).map(([name, spec]) => [
      name,
      {
        ...("default" in spec ? { default: spec.default as unknown } : { isRequired: true }),
        ...(spec.validate === undefined ? {} : { validate: spec.validate }),
        rendered: false,
        parseHTML: () => null,
      },
    ]),
  );
}
