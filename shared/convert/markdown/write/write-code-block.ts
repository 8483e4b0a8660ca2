import type { RootContent } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import { isPlainLanguage } from "../hidden-attributes.ts";
import type { Writing } from "./writing.ts";

/** Writes a code block between fences. Marks have no place in it, and a carriage return ends a line. */
export function writeCodeBlock(node: NodeJson, writing: Writing): RootContent[] {
  const text = (node.content ?? []).map((child) => child.text ?? "").join("");
  if (node.content?.some(({ marks }) => marks !== undefined) === true)
    writing.add("dropped", "markdown-code-formatting", text);
  if (text.includes("\r")) writing.add("changed", "markdown-code-line-ending", text);
  const language: unknown = node.attrs?.["language"];
  return [
    {
      type: "code",
      ...(isPlainLanguage(language) ? infoOf(language) : {}),
      value: text.replaceAll(/\r\n?/gu, "\n"),
    },
  ];
}

function infoOf(language: string): { lang: string; meta?: string } {
  const [lang = "", ...rest] = language.split(" ");
  return rest.length === 0 ? { lang } : { lang, meta: rest.join(" ") };
}
