import fc from "fast-check";
import { expect, it } from "vitest";
import type { Article } from "#shared/article/article.ts";
import { revisionOf } from "../../../../../electron/library/stored/revision.ts";
import { toArticleBytes } from "../../../../../electron/library/stored/to-article-bytes.ts";
import { toFileText } from "../../../../../electron/library/disk/to-file-text.ts";

const block = fc.dictionary(fc.string(), fc.jsonValue());
const article = fc
  .tuple(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(block))
  .map(([envelope, content]) => ({
    ...envelope,
    direction: undefined,
    document: { type: "doc", content },
  }));

it("writes the same file as one that is written at once, byte for byte", () => {
  fc.assert(
    fc.property(article, (json) => {
      expect(toArticleBytes(json as unknown as Article).toString()).toBe(toFileText(json));
    }),
  );
});

it("writes and hashes an edited article as if it had never seen the blocks that were kept", () => {
  fc.assert(
    fc.property(article, block, fc.nat(), (json, edited, place) => {
      toArticleBytes(json as unknown as Article);
      revisionOf(json);
      const { content } = json.document;
      const next = {
        ...json,
        document: { type: "doc", content: content.toSpliced(place % 5, 1, edited) },
      };
      expect(toArticleBytes(next as unknown as Article).toString()).toBe(toFileText(next));
      expect(revisionOf(next)).toBe(revisionOf(structuredClone(next)));
    }),
  );
});
