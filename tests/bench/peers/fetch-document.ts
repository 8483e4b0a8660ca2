import type { NodeJson } from "#shared/article/article.ts";

/** Fetches the document that the page's address names. */
export async function fetchDocument(): Promise<NodeJson> {
  const name = new URLSearchParams(location.search).get("document") ?? "";
  const answer = await fetch(`./${name}.json`);
  return (await answer.json()) as NodeJson;
}
