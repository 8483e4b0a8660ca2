import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Nodes } from "hast";
import { fromHtml as parse } from "hast-util-from-html";
import { describe, expect, it } from "vitest";
import { toDocumentJson } from "#shared/article/document-json.ts";
import { isSafeAddress } from "#shared/article/marks/safe-address.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import { fromHtml } from "#shared/convert/html/from-html.ts";
import { toHtmlFragment } from "#shared/convert/html/to-html-fragment.ts";
import type { WriteContext } from "#shared/convert/story.ts";

const attacks = new URL("../../../shared/corpora/03-xss/", import.meta.url);
const there = existsSync(attacks);
const sets = there ? readdirSync(attacks).filter((name) => name.endsWith(".json")) : ["(none)"];

const reading = { newId: () => "a", now: "2026-11-23T10:00:00Z" };
const writing: WriteContext = {
  creditFormat: "{credit}",
  readingMinutes: 1,
  fileOf: () => undefined,
  audience: "desk",
};

const dataTypes = ["application/json", "application/ld+json"];
const addresses = ["href", "src", "action", "formAction", "xLinkHref", "data", "poster", "srcSet"];

/** All that could run or leave in a tree of HTML. */
function dangersIn(node: Nodes): readonly string[] {
  const inside = "children" in node ? node.children.flatMap(dangersIn) : [];
  if (node.type !== "element") return inside;
  const dangers = Object.entries(node.properties).flatMap(([name, value]) => {
    if (/^on|^style$|^srcDoc$/i.test(name)) return [`${node.tagName} ${name}`];
    return addresses.includes(name) && !isSafeAddress(String(value)) ? [String(value)] : [];
  });
  const isData =
    node.tagName === "script" && dataTypes.includes(String(node.properties["type"] ?? ""));
  const runs = /^(?:script|style|iframe|object|embed|form|svg|math|base|link|meta)$/.test(
    node.tagName,
  );
  return [...inside, ...dangers, ...(runs && !isData ? [node.tagName] : [])];
}

/** Addresses anywhere in stored JSON that no article may hold. */
function unsafeIn(json: unknown): readonly string[] {
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) =>
    (name === "href" || name === "address") && !isSafeAddress(String(value))
      ? [String(value)]
      : unsafeIn(value),
  );
}

describe.skipIf(!there)("attacks (skipped where ../shared/corpora is not there)", () => {
  it.each(sets)("leaves nothing that runs of %s", (name) => {
    const cases = JSON.parse(readFileSync(new URL(name, attacks), "utf8")) as {
      payload?: unknown;
    }[];
    const payloads = cases.flatMap(({ payload }) => (typeof payload === "string" ? [payload] : []));
    expect(payloads.length).toBeGreaterThan(0);
    for (const payload of payloads) {
      const { story } = fromHtml(payload, reading);
      const json = toDocumentJson(story.document);
      expect([payload, parseDocument(json, "attack").ok]).toEqual([payload, true]);
      expect([payload, unsafeIn(json), unsafeIn([...story.pictures.values()])]).toEqual([
        payload,
        [],
        [],
      ]);
      const fragment = parse(toHtmlFragment(story, writing).text, { fragment: true });
      expect([payload, dangersIn(fragment)]).toEqual([payload, []]);
    }
  });

  it.each(sets)("keeps the text of %s as text when it is typed", (name) => {
    const cases = JSON.parse(readFileSync(new URL(name, attacks), "utf8")) as {
      payload?: unknown;
    }[];
    for (const { payload } of cases) {
      if (typeof payload !== "string" || payload === "") continue;
      const document = parseDocument(
        {
          type: "doc",
          content: [
            { type: "headline", content: [{ type: "text", text: payload }] },
            { type: "standfirst" },
            {
              type: "byline",
              content: [{ type: "contributor", attrs: { name: payload, id: payload } }],
            },
            {
              type: "paragraph",
              content: [
                {
                  type: "text",
                  text: payload,
                  marks: [{ type: "link", attrs: { href: payload, title: payload } }],
                },
              ],
            },
            { type: "embed", attrs: { address: payload, title: payload } },
            {
              type: "codeBlock",
              attrs: { language: payload },
              content: [{ type: "text", text: payload }],
            },
          ],
        },
        "typed",
      );
      if (!document.ok) throw new Error(document.failure.code);
      const { story } = fromHtml("", reading);
      const article = {
        ...story.article,
        kicker: payload,
        section: payload,
        searchTitle: payload,
        extra: payload,
      };
      const typed = { ...story, article, document: document.value };
      const body = parse(toHtmlFragment(typed, writing).text, { fragment: true });
      expect([payload, dangersIn(body)]).toEqual([payload, []]);
    }
  });
});
