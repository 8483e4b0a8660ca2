import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { fromMarkdown } from "#shared/convert/markdown/from-markdown.ts";
import { parseTree } from "#shared/convert/markdown/markdown-syntax.ts";
import { toMarkdown } from "#shared/convert/markdown/to-markdown.ts";
import { flattenTree } from "../support/flat-tree.ts";
import { comparable } from "../support/story-arbitrary.ts";
import {
  belowFrontMatter,
  createReading,
  writing,
} from "../unit/shared/convert/markdown/conversion.ts";

const corpora = new URL("../../../shared/corpora/", import.meta.url);
const skipped = "(skipped where ../shared/corpora is not there)";

type Example = {
  readonly id: string;
  readonly section: string;
  readonly markdown: string;
};

// What is not kept is raw HTML, which stays as copy, addresses of schemes an article may not link
// to, an image's title, which becomes a caption, and short rows of tables, which are filled up.
it.skipIf(!existsSync(corpora)).each([
  ["commonmark", 0.93],
  ["gfm", 0.93],
  ["gfm-ext", 0.9],
] as const)(`keeps what is to be seen of the examples of %s ${skipped}`, (name, least) => {
  const examples = (
    JSON.parse(readFileSync(new URL(`05-markdown/${name}.json`, corpora), "utf8")) as Example[]
  ).filter(({ section }) => !section.includes("HTML"));
  const head = "---\nformat: 1\nheadline: x\nlanguage: en\n---\n\n";
  const kept = examples.filter(({ markdown }) => {
    const { story } = fromMarkdown(head + markdown, createReading());
    const { text } = toMarkdown(story, { ...writing, fileOf: () => undefined });
    const after = flattenTree(parseTree(belowFrontMatter(text)));
    return JSON.stringify(after) === JSON.stringify(flattenTree(parseTree(markdown)));
  });
  // oxlint-disable-next-line no-console -- the numbers are what this suite is run for
  console.log(`${name}: ${kept.length} of ${examples.length} examples kept`);
  expect(kept.length / examples.length).toBeGreaterThan(least);
});

it
  .skipIf(!existsSync(corpora))
  .each(["01-articles/", "05-markdown/frontmatter/", "07-intl/opensource-guide/", "08-large/"])(
  `reads and writes the articles of %s the same a second time ${skipped}`,
  (folder) => {
    const files = readdirSync(new URL(folder, corpora), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.md(?:\.gz)?$/u.test(file))
      .filter((file) => !file.endsWith("README.md"));
    const changed = files.filter((file) => {
      const bytes = readFileSync(new URL(folder + file, corpora));
      const markdown = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
      const { story } = fromMarkdown(markdown, createReading());
      const written = toMarkdown(story, { ...writing, fileOf: () => undefined });
      const again = fromMarkdown(written.text, createReading());
      expect([file, written.report, again.report]).toEqual([file, [], []]);
      return !isDeepStrictEqual(comparable(story), comparable(again.story));
    });
    expect([files.length > 0, changed]).toEqual([true, []]);
  },
  120_000,
);
