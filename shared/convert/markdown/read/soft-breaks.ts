import type { PhrasingContent, Text } from "mdast";

// In the order they come in the source: escapes (to step over), references to a line feed, line ends.
const lineFeeds = /\\[!-/:-@[-`{-~]|&(?:#[xX]0{0,5}[aA]|#0{0,5}10|NewLine);|\n/gu;

/** The places in a text where the source merely wraps a line; other line feeds in it are text. */
function findSoftBreaks(node: Text, source: string): ReadonlySet<number> {
  const soft = new Set<number>();
  if (!node.value.includes("\n")) return soft;
  const { start, end } = node.position ?? {};
  const written = source.slice(start?.offset, end?.offset).match(lineFeeds) ?? [];
  const kinds = written.filter((match) => !match.startsWith("\\"));
  let count = 0;
  for (let at = node.value.indexOf("\n"); at !== -1; at = node.value.indexOf("\n", at + 1)) {
    if (kinds[count] === "\n") soft.add(at);
    count += 1;
  }
  return soft;
}

/** A text with its wrapped lines joined by spaces. */
export function withoutSoftBreaks(node: Text, source: string): string {
  const soft = findSoftBreaks(node, source);
  if (soft.size === 0) return node.value;
  return Array.from({ length: node.value.length }, (_, at) =>
    soft.has(at) ? " " : node.value.charAt(at),
  ).join("");
}

/**
 * What stands in the lines after the first, when the first line ends right after `lead`.
 * @returns undefined when more follows in the first line; an empty list when there is no second line
 */
export function findNextLine(
  children: readonly PhrasingContent[],
  lead: string,
  source: string,
): PhrasingContent[] | undefined {
  const [first, ...rest] = children;
  if (first === undefined) return lead === "" ? [] : undefined;
  if (first.type === "break") return lead === "" ? rest : undefined;
  if (first.type !== "text" || !first.value.startsWith(lead)) return undefined;
  if (first.value === lead) {
    const [second, ...others] = rest;
    return second === undefined ? [] : second.type === "break" ? others : undefined;
  }
  if (!findSoftBreaks(first, source).has(lead.length)) return undefined;
  const { position } = first;
  if (position === undefined) return undefined;
  const at = source.indexOf("\n", position.start.offset) + 1;
  const value = first.value.slice(lead.length + 1);
  const start = { ...position.start, offset: at };
  return value === "" ? rest : [{ ...first, value, position: { ...position, start } }, ...rest];
}
