import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Nodes } from "hast";
import { fromHtml as parse } from "hast-util-from-html";
import type { Node } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import { toDocumentJson } from "#shared/article/document-json.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import { fromHtml } from "#shared/convert/html/from-html.ts";
import type { Story } from "#shared/convert/story.ts";

const corpora = new URL("../../../shared/corpora/01-articles/", import.meta.url);
const there = existsSync(corpora);
const reading = { newId: () => "a", now: "2026-11-23T10:00:00Z" };

/** Every string in a JSON file that is HTML with text in it. */
function htmlIn(json: unknown): readonly string[] {
  if (typeof json === "string")
    return /<(?:p|h2|ul|ol|figure|blockquote|div|table)\b/i.test(json) ? [json] : [];
  if (typeof json !== "object" || json === null) return [];
  return Object.values(json).flatMap(htmlIn);
}

const silent =
  /^(?:script|style|template|input|button|select|textarea|iframe|video|audio|svg|object|title)$/;

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "element" && silent.test(node.tagName)) return "";
  return "children" in node ? node.children.map(textOf).join("") : "";
}

function shownText({ document, pictures, article }: Story): string {
  const leaf = (node: Node): string =>
    node.type.name === "embed" ? "" : (node.type.spec.leafText?.(node) ?? "");
  const credits = [...pictures.values()].map(({ creditLine }) => creditLine ?? "");
  const fields = [article.kicker ?? "", article.dateline ?? ""];
  return [document.textBetween(0, document.content.size, " ", leaf), ...credits, ...fields].join(
    "",
  );
}

// What introduces a credit is the house's own wording, and is written again when the article leaves.
const creditWord = /(?:Photograph|Composite|Illustration): /g;

/** The letters of a text, sorted: what is moved stays, what is lost shows. */
function letters(text: string): string {
  return (text.replaceAll(creditWord, "").match(/[\p{L}\p{N}]/gu) ?? []).toSorted().join("");
}

describe.skipIf(!there)("articles in HTML (skipped where ../shared/corpora is not there)", () => {
  it.each(["govuk", "guardian"])("loses no letter of the bodies of %s", (set) => {
    const folder = new URL(`${set}/`, corpora);
    const names = readdirSync(folder).filter(
      (name) => name.endsWith(".json") && name !== "expected.json",
    );
    let bodies = 0;
    for (const name of names)
      for (const html of htmlIn(JSON.parse(readFileSync(new URL(name, folder), "utf8")))) {
        bodies += 1;
        const { story } = fromHtml(html, reading);
        expect(parseDocument(toDocumentJson(story.document), name).ok).toBe(true);
        expect([name, letters(shownText(story))]).toEqual([name, letters(textOf(parse(html)))]);
      }
    expect(bodies).toBeGreaterThan(50);
  });
});
