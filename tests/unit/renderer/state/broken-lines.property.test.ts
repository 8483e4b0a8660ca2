import { schema } from "#shared/article/schema.ts";
import fc from "fast-check";
import type { Node } from "prosemirror-model";
import { expect, it } from "vitest";
import { plainTextOf } from "#shared/article/document-queries.ts";
import { usualPace } from "#shared/article/statistics.ts";
import { createArticles } from "../../../../electron/desk/articles.ts";
import type { Library } from "../../../../electron/library/library.ts";
import type { DeskClient } from "../../../../renderer/desk-client/desk-client.ts";
import { DeskUnreachable } from "../../../../renderer/desk-client/desk-unreachable.ts";
import { toDocumentText } from "../../../../renderer/editor/document-text.ts";
import { createOpenArticle } from "../../../../renderer/state/create-open-article.ts";
import { createTestFiles, requireOk } from "../../../support/library-fixture.ts";
import { createTempFolder } from "../../../support/temp-folder.ts";

/** What becomes of a call: it is answered, it never arrives, or its answer never does. */
type Luck = "answered" | "never-sent" | "lost-before" | "lost-after";

/** A desk over real files, on a line that breaks as it is told. */
function createBreakingDesk(library: () => Library, luck: () => Luck): DeskClient {
  const over = (call: "create" | "open" | "save") => async (input: never) => {
    const fate = luck();
    if (fate === "never-sent") throw new DeskUnreachable(false);
    if (fate === "lost-before") throw new DeskUnreachable();
    const answer: unknown = await createArticles(library(), () => new Date())[call](input);
    if (fate === "lost-after") throw new DeskUnreachable();
    return structuredClone(answer);
  };
  return {
    // The calls a save needs; the others are not made here.
    articles: { create: over("create"), open: over("open"), save: over("save") },
  } as unknown as DeskClient;
}

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("type"), at: fc.nat(), word: fc.string() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("cut"), at: fc.nat(), length: fc.nat(9) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("slug"), slug: fc.string({ minLength: 1 }) }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("flush") }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("restart") }) },
);
const luck = fc.constantFrom<Luck>(
  "answered",
  "answered",
  "never-sent",
  "lost-before",
  "lost-after",
);

function edit(document: Node, change: (text: string) => string): Node {
  const at = document.childCount - 1;
  const text = change(document.child(at).textContent);
  const paragraph = schema.node("paragraph", null, text === "" ? [] : [schema.text(text)]);
  return document.copy(document.content.replaceChild(at, paragraph));
}

it("ends with the last text on disk, whatever breaks on the way, and never conflicts with itself", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 24 }),
      fc.array(luck, { minLength: 8, maxLength: 40 }),
      fc.boolean(),
      async (steps, lucks, untitled) => {
        const path = await createTempFolder();
        let files = await createTestFiles({ path, now: () => new Date() });
        const fates = lucks.values();
        let isCalm = !untitled;
        const article = createOpenArticle({
          desk: createBreakingDesk(
            // A library without its index, which nothing here asks.
            () => files as unknown as Library,
            () => (isCalm ? "answered" : (fates.next().value ?? "answered")),
          ),
          toText: toDocumentText,
          pace: () => usualPace,
        });
        const made = await article.create("en");
        if (!made.ok) throw new Error(`Expected an article, got ${made.failure.code}`);
        isCalm = false;
        let slug: string | undefined;
        /** Every text the page has held, in order. */
        const texts = [""];
        let seen = 0;
        const type = (change: (text: string) => string): void => {
          const next = edit(article.document() as Node, change);
          article.edited(next);
          texts.push(next.lastChild?.textContent ?? "");
        };
        for (const one of steps) {
          if (one.kind === "type")
            type((text) => {
              const at = text.length === 0 ? 0 : one.at % text.length;
              return text.slice(0, at) + one.word + text.slice(at);
            });
          if (one.kind === "cut")
            type((text) => text.slice(0, one.at) + text.slice(one.at + one.length));
          if (one.kind === "slug" && article.changeEnvelope({ slug: one.slug })) slug = one.slug;
          if (one.kind === "flush") await article.flush();
          if (one.kind === "restart")
            files = await createTestFiles({ path, now: () => new Date() });
          const { save } = article.store.getState().open ?? {};
          expect(save).not.toMatchObject({ trouble: { code: "changed-elsewhere" } });
          const there = await files.articles.read(made.value);
          if (!there.ok) continue;
          const now = texts.lastIndexOf(there.value.document.lastChild?.textContent ?? "");
          expect(now).toBeGreaterThanOrEqual(seen);
          seen = now;
        }
        isCalm = true;
        type((text) => `${text} The end.`);
        expect(await article.flush()).toBe(true);
        const stored = requireOk(await files.articles.read(made.value));
        expect(plainTextOf(stored.document)).toBe(plainTextOf(article.document() as Node));
        expect(stored.article.slug).toBe(slug);
        expect(await files.articles.ids()).toEqual([made.value]);
        await article.close();
      },
    ),
    { numRuns: 100 },
  );
});
