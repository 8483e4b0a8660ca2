import type { NodeJson } from "#shared/article/article.ts";

/** Points every use of a picture in a document at another id. */
export function replacePictureIds(node: NodeJson, newIds: ReadonlyMap<string, string>): NodeJson {
  const picture = node.attrs?.["picture"];
  const newId = typeof picture === "string" ? newIds.get(picture) : undefined;
  return {
    ...node,
    ...(newId === undefined ? {} : { attrs: { ...node.attrs, picture: newId } }),
    ...(node.content === undefined
      ? {}
      : { content: node.content.map((child) => replacePictureIds(child, newIds)) }),
  };
}
