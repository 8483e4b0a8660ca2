import type { PhrasingContent, RootContent } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import { raw } from "./raw.ts";
import { writeInline } from "./write-inline.ts";
import { writeLink } from "./write-link.ts";
import type { Writing } from "./writing.ts";

/** Writes a pull quote as a quote that says what it is in its first line. */
export function writePullQuote(node: NodeJson, writing: Writing): RootContent[] {
  const [text, attribution] = node.content ?? [];
  const words = writeInline(text?.content, writing);
  const name = writeInline(attribution?.content, writing);
  return [
    {
      type: "blockquote",
      children: [
        {
          type: "paragraph",
          children: [raw("[!PULLQUOTE]"), ...(words.length === 0 ? [] : [raw("\n"), ...words])],
        },
        ...(name.length === 0
          ? []
          : [
              {
                type: "paragraph" as const,
                children: [{ type: "text" as const, value: "— " }, ...name],
              },
            ]),
      ],
    },
  ];
}

/** Writes an embed as a quote that holds a link to it. */
export function writeEmbed(node: NodeJson, writing: Writing): RootContent[] {
  const { address, title = "" } = node.attrs as { address: string; title?: string };
  const text = title === "" ? address : title;
  const link = writeSafeLink(address, text === "" ? [] : [{ type: "text", value: text }], writing);
  return [
    {
      type: "blockquote",
      children: [{ type: "paragraph", children: [raw("[!EMBED]"), raw("\n"), link] }],
    },
  ];
}

/** Writes related links as a quote that holds a list of links. */
export function writeRelatedLinks(node: NodeJson, writing: Writing): RootContent[] {
  return [
    {
      type: "blockquote",
      children: [
        { type: "paragraph", children: [raw("[!RELATED]")] },
        {
          type: "list",
          ordered: false,
          spread: false,
          children: (node.content ?? []).map((related) => ({
            type: "listItem",
            spread: false,
            children: [
              {
                type: "paragraph",
                children: [
                  writeSafeLink(addressOf(related), writeInline(related.content, writing), writing),
                ],
              },
            ],
          })),
        },
      ],
    },
  ];
}

function addressOf(related: NodeJson): string {
  const address: unknown = related.attrs?.["address"];
  return typeof address === "string" ? address : "";
}

function writeSafeLink(
  address: string,
  children: PhrasingContent[],
  writing: Writing,
): PhrasingContent {
  const safe = isSafeAddress(address);
  if (!safe) writing.add("dropped", "markdown-address-unsafe", address);
  return writeLink(safe ? address : "", undefined, children);
}
