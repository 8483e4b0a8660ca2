import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pictureUsesIn } from "#shared/article/document-queries.ts";
import { toHtml } from "#shared/convert/html/to-html.ts";
import { toJson } from "#shared/convert/json/to-json.ts";
import { toMarkdown } from "#shared/convert/markdown/to-markdown.ts";
import { toPlainText } from "#shared/convert/plain-text/to-plain-text.ts";
import type { PageContext, Story } from "#shared/convert/story.ts";
import { creditStyleOf } from "#shared/house/credit-style.ts";
import { printCredit } from "#shared/picture/credit-line/print-credit.ts";
import { creditFormats } from "#shared/picture/credit-line/credit-formats.ts";
import { withoutIsolates } from "#shared/text/isolate.ts";
import { storyArbitrary } from "../../../support/story-arbitrary.ts";

const formats = fc.constantFrom(...Object.keys(creditFormats), "{credit}", "Photo: {credit}");

// As texts are compared here: without markup's own characters, blanks and invisible ones.
function bare(text: string): string {
  return withoutIsolates(text)
    .replace(/&(?:#x?[0-9a-f]+|[a-z]+);/giu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function contextOf(story: Story, format: string, audience: "desk" | "public"): PageContext {
  return {
    ...creditStyleOf({ format }, story.article.language),
    readingMinutes: 1,
    fileOf: (id) => (id === "p1" ? "talks.jpg" : undefined),
    audience,
    stylesheet: "",
  };
}

/** What a reader must find beside the pictures of a story, whatever form it leaves in. */
function dueIn(story: Story, context: PageContext): readonly string[] {
  return pictureUsesIn(story.document).flatMap(({ picture, credit }) => {
    const printed = printCredit(story.pictures.get(picture), credit, context);
    return [printed.credit, printed.disclosure].map(bare).filter((text) => text !== "");
  });
}

const writers: Record<string, (story: Story, context: PageContext) => string> = {
  html: (story, context) =>
    toHtml(story, context)
      .text.replace(/<script[^]*?<\/script>|<\/?bdi>/gu, "")
      .replaceAll("&amp;", "&"),
  markdown: (story, context) => toMarkdown(story, context).text,
  "plain text": (story, context) => toPlainText(story, context).text,
};

describe.each(Object.keys(writers))("%s", (name) => {
  it.each(["desk", "public"] as const)("shows the %s every credit and disclosure", (audience) => {
    fc.assert(
      fc.property(storyArbitrary, formats, (story, format) => {
        const context = contextOf(story, format, audience);
        const text = bare(writers[name]?.(story, context) ?? "");
        expect(dueIn(story, context).filter((due) => !text.includes(due))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

it("tells machines the credit of every picture with a record, shown or hidden", () => {
  fc.assert(
    fc.property(storyArbitrary, formats, (story, format) => {
      const { text } = toHtml(story, contextOf(story, format, "public"));
      const json = /<script type="application\/ld\+json">([^]*?)<\/script>/u.exec(text)?.[1] ?? "";
      const { image = [] } = JSON.parse(json) as { image?: { creditText?: string }[] };
      const credits = image.map(({ creditText = "" }) => bare(creditText));
      const due = pictureUsesIn(story.document)
        .map(({ picture }) =>
          printCredit(story.pictures.get(picture), null, { creditFormat: "own" }),
        )
        .filter(({ credit }) => credit !== "");
      expect(due.filter(({ credit }) => !credits.includes(bare(credit)))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it("keeps the whole record in JSON", () => {
  fc.assert(
    fc.property(storyArbitrary, (story) => {
      const { pictures } = JSON.parse(toJson(story, { id: "r", parent: null })) as {
        pictures: unknown;
      };
      const used = new Set(pictureUsesIn(story.document).map(({ picture }) => picture));
      expect(pictures).toEqual([...used].map((id) => story.pictures.get(id)));
    }),
    { numRuns: 50 },
  );
});
