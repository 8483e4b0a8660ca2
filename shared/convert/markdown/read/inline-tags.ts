import type { PhrasingContent } from "mdast";
import type { MarkJson, NodeJson } from "../../../article/article.ts";
import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import { isRecord, parseJson, readAttribute } from "../fixed-forms.ts";
import { isStorable } from "./storable.ts";

/** What one of our inline tags says of the text in it. */
export type InlineTag =
  | { readonly marks: readonly MarkJson[] }
  | { readonly make: (text: string) => NodeJson };

/** Reads one of our opening tags; undefined for any other HTML. */
export function parseInlineTag(html: string): InlineTag | undefined {
  if (html === "<sup>") return { marks: [{ type: "superscript" }] };
  if (html === "<sub>") return { marks: [{ type: "subscript" }] };
  if (html === "<code>") return { marks: [{ type: "code" }] };
  if (html === '<sup class="footnote-reference">')
    return { make: (label) => ({ type: "footnoteReference", attrs: { label } }) };
  const [, name, value = ""] = /^<span (lang|data-marks)="([^"]*)">$/u.exec(html) ?? [];
  if (name === "lang")
    return { marks: [{ type: "language", attrs: { lang: readAttribute(value) } }] };
  if (name === "data-marks") return parseMarks(readAttribute(value));
  const person = /^<span class="contributor"(?: data-person="([^"]*)")?>$/u.exec(html);
  if (person === null) return undefined;
  const id = person[1] === undefined ? {} : { id: readAttribute(person[1]) };
  return { make: (text) => ({ type: "contributor", attrs: { ...id, name: text } }) };
}

function parseMarks(json: string): InlineTag | undefined {
  const value = parseJson(json);
  if (!Array.isArray(value) || !value.every(isMark)) return undefined;
  const paragraph = { type: "paragraph", content: [{ type: "text", text: "x", marks: value }] };
  return isStorable(paragraph) ? { marks: value } : undefined;
}

function isMark(value: unknown): value is MarkJson {
  if (!isRecord(value) || typeof value["type"] !== "string") return false;
  const attrs = value["attrs"];
  if (attrs === undefined) return true;
  if (!isRecord(attrs)) return false;
  return value["type"] !== "link" || isSafeAddress(String(attrs["href"]));
}

/** Finds, for each opening tag among siblings, the place of the tag that closes it. */
export function matchTags(children: readonly PhrasingContent[]): ReadonlyMap<number, number> {
  const matches = new Map<number, number>();
  const open: { readonly name: string; readonly at: number }[] = [];
  const counts = new Map<string, number>();
  const count = (name: string, by: number): number => {
    const now = (counts.get(name) ?? 0) + by;
    counts.set(name, now);
    return now;
  };
  for (const [at, node] of children.entries()) {
    if (node.type !== "html") continue;
    const [, slash, name] = /^<(\/?)(sup|sub|code|span)(?:\s[^>]*)?>$/u.exec(node.value) ?? [];
    if (name === undefined) continue;
    if (slash === "") {
      open.push({ name, at });
      count(name, 1);
    } else if ((counts.get(name) ?? 0) > 0) {
      // What was opened since and not closed is no tag of ours.
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        count(last.name, -1);
        if (last.name !== name) continue;
        matches.set(last.at, at);
        break;
      }
    }
  }
  return matches;
}
