import type { NodeJson } from "../../../article/article.ts";

/** A person named in the byline, as the front matter lists them. */
export type Contributor = { readonly name: string; readonly id?: string };

/** Finds the contributors in a byline's text, each after the one before; one it does not find is left out. */
export function splitByline(text: string, contributors: readonly Contributor[]): NodeJson[] {
  const content: NodeJson[] = [];
  let rest = text;
  for (const { name, id } of contributors) {
    const at = rest.indexOf(name);
    if (at === -1) continue;
    if (at > 0) content.push({ type: "text", text: rest.slice(0, at) });
    content.push({ type: "contributor", attrs: { name, ...(id === undefined ? {} : { id }) } });
    rest = rest.slice(at + name.length);
  }
  if (rest !== "") content.push({ type: "text", text: rest });
  return content;
}
