import type { Node } from "prosemirror-model";
import { textOfField } from "#shared/article/document-queries.ts";
import type { Report } from "#shared/convert/report.ts";
import type { Story } from "#shared/convert/story.ts";

/** A story as the fixtures write it down. */
export type CompactStory = {
  readonly headline: string;
  readonly standfirst: string;
  /** Contributors stand between bars. */
  readonly byline: string;
  readonly dateline: string | null;
  readonly lead: { readonly caption: string; readonly credit: string | null } | null;
  readonly blocks: readonly (readonly [type: string, text: string])[];
  readonly language: string;
  readonly report: readonly string[];
};

/** Writes a story down in short, without ids and dates. */
export function compactStory(story: Story, report: Report): CompactStory {
  const { document, article, pictures } = story;
  const lead = document.children.find(({ type }) => type.name === "leadPicture");
  return {
    headline: textOfField(document, "headline"),
    standfirst: textOfField(document, "standfirst"),
    byline: (document.children[2]?.children ?? [])
      .map((node) => (node.isText ? (node.text ?? "") : `|${String(node.attrs["name"])}|`))
      .join(""),
    dateline: article.dateline ?? null,
    lead:
      lead === undefined
        ? null
        : {
            caption: lead.textContent,
            credit: pictures.get(String(lead.attrs["picture"]))?.creditLine ?? null,
          },
    blocks: document.children
      .slice(lead === undefined ? 3 : 4)
      .map((block) => [block.type.name, textOfBlock(block)]),
    language: article.language,
    report: report.map(({ code }) => code),
  };
}

function textOfBlock(block: Node): string {
  return block.textBetween(
    0,
    block.content.size,
    " | ",
    (node) => node.type.spec.leafText?.(node) ?? "",
  );
}
