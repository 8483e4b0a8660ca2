import { Document, visit } from "yaml";

/** Writes a value as YAML that reads back the same. Texts of several tidy lines stand as lines, all others in one. */
export function toYaml(value: object): string {
  // YAML 1.1 readers, of which there are many, take `no` and `on` for truth values unless quoted.
  const document = new Document(value, {
    schema: "core",
    compat: "yaml-1.1",
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === "string" && /\s|\p{C}/u.test(scalar.value))
        scalar.type = styleOf(scalar.value);
    },
  });
  return document.toString({ lineWidth: 0 });
}

function styleOf(text: string): "PLAIN" | "BLOCK_LITERAL" | "QUOTE_DOUBLE" {
  const lines = text.split("\n");
  const tidy = lines.every((line) => line === line.trim() && !/[\p{C}\p{Zl}\p{Zp}]/u.test(line));
  if (!tidy || text.startsWith("\n") || text.endsWith("\n")) return "QUOTE_DOUBLE";
  return lines.length === 1 ? "PLAIN" : "BLOCK_LITERAL";
}
