import type { Definition, Nodes, Root } from "mdast";

/** A block of Markdown's tree with its text as runs under sets of marks: what a reader of it sees. */
export type FlatNode = {
  readonly type: string;
  readonly of?: unknown;
  readonly in?: readonly FlatNode[];
};

/**
 * Flattens Markdown's tree to what is to be seen of it: references resolved, soft line ends as
 * spaces, marks as sets, looseness of lists forgotten. Written apart from the bridge, to judge it.
 */
export function flattenTree(root: Root): readonly FlatNode[] {
  const definitions = new Map<string, Definition>();
  visit(root, (node) => {
    if (node.type === "definition" && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  });
  const flat = blocks(root.children, definitions);
  return flat;
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ("children" in node) for (const child of node.children) visit(child, see);
}

function blocks(nodes: readonly Nodes[], definitions: ReadonlyMap<string, Definition>): FlatNode[] {
  return nodes.flatMap((node): FlatNode[] => {
    switch (node.type) {
      case "definition":
        return [];
      case "paragraph":
      case "heading":
      case "tableCell": {
        const runs = line(node.children, [], definitions);
        const level = node.type === "heading" ? { of: node.depth } : {};
        return runs.length === 0 && node.type === "paragraph"
          ? []
          : [{ type: node.type, ...level, in: runs }];
      }
      case "list":
        return [
          {
            type: node.ordered === true ? "ordered" : "bullets",
            ...(node.ordered === true ? { of: node.start } : {}),
            in: node.children.map((item) => ({
              type: "item",
              of: item.checked ?? null,
              in: blocks(item.children, definitions),
            })),
          },
        ];
      case "code":
        return [
          {
            type: "code",
            of: [
              [node.lang, node.meta]
                .filter((part) => part !== null && part !== undefined && part !== "")
                .join(" "),
              node.value,
            ],
          },
        ];
      case "html":
        return [{ type: "html", of: node.value }];
      case "table":
        return [{ type: "table", of: node.align, in: blocks(node.children, definitions) }];
      case "footnoteDefinition":
        return [{ type: "note", of: node.label, in: blocks(node.children, definitions) }];
      case "blockquote":
      case "break":
      case "delete":
      case "emphasis":
      case "footnoteReference":
      case "image":
      case "imageReference":
      case "inlineCode":
      case "link":
      case "linkReference":
      case "listItem":
      case "root":
      case "strong":
      case "tableRow":
      case "text":
      case "thematicBreak":
      case "yaml":
        return [
          {
            type: node.type,
            ...("children" in node ? { in: blocks(node.children, definitions) } : {}),
          },
        ];
    }
  });
}

function line(
  nodes: readonly Nodes[],
  marks: readonly string[],
  definitions: ReadonlyMap<string, Definition>,
): FlatNode[] {
  const runs = nodes.flatMap((node): FlatNode[] => {
    const within = (mark: string, children: readonly Nodes[]): FlatNode[] =>
      line(children, [...new Set([...marks, mark])].toSorted(), definitions);
    switch (node.type) {
      case "text":
        return [{ type: "text", of: [node.value.replaceAll(/[ \t]*\n[ \t]*/gu, " "), marks] }];
      case "inlineCode":
        return [
          { type: "text", of: [node.value.replaceAll("\n", " "), [...marks, "code"].toSorted()] },
        ];
      case "strong":
      case "emphasis":
      case "delete":
        return within(node.type, node.children);
      case "link":
      case "linkReference": {
        const link = node.type === "link" ? node : definitions.get(node.identifier);
        const inside = within(`link ${link?.url ?? ""} ${link?.title ?? ""}`, node.children);
        return inside.length === 0 ? [{ type: "empty link", of: link?.url }] : inside;
      }
      case "image":
      case "imageReference": {
        const image = node.type === "image" ? node : definitions.get(node.identifier);
        return [{ type: "image", of: [image?.url, node.alt, marks] }];
      }
      case "footnoteReference":
        return [{ type: "reference", of: [node.label, marks] }];
      case "html":
        return /^<!--\s*-->$/u.test(node.value) ? [] : [{ type: "html", of: node.value }];
      case "blockquote":
      case "break":
      case "code":
      case "definition":
      case "footnoteDefinition":
      case "heading":
      case "list":
      case "listItem":
      case "paragraph":
      case "root":
      case "table":
      case "tableCell":
      case "tableRow":
      case "thematicBreak":
      case "yaml":
        return [{ type: node.type, of: marks }];
    }
  });
  return joined(runs);
}

function joined(runs: readonly FlatNode[]): FlatNode[] {
  const result: FlatNode[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.type === "text" && last?.type === "text") {
      const [text, marks] = run.of as [string, readonly string[]];
      const [before, same] = last.of as [string, readonly string[]];
      if (marks.join("\n") === same.join("\n")) {
        result[result.length - 1] = { type: "text", of: [before + text, marks] };
        continue;
      }
    }
    result.push(run);
  }
  return result;
}
