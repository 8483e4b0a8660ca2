import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { NodeJson } from "#shared/article/article.ts";
import { createTempFolder } from "../../../../support/temp-folder.ts";
import {
  createTestFiles,
  requireOk,
  textDocument,
  unsavedArticle,
} from "../../../../support/library-fixture.ts";
import {
  createDeskOn,
  wordsOnDisk,
  type DeskUnderSync,
} from "../../../../support/desk-under-sync.ts";
import { createSync } from "../../../../support/create-sync.ts";

/** What happens next: to which of two machines, and a number that decides how. */
type Step = {
  readonly what:
    | "type"
    | "save"
    | "look"
    | "choose"
    | "sync"
    | "arrive"
    | "copies"
    | "mend"
    | "both";
  readonly on: 0 | 1;
  readonly how: number;
};

/** Plans in which what is named twice happens twice as often. */
const planOf = (...whats: readonly Step["what"][]) =>
  fc.array(
    fc.record<Step>({
      what: fc.constantFrom(...whats),
      on: fc.constantFrom(0, 1),
      how: fc.nat(1000),
    }),
    { minLength: 8, maxLength: 30 },
  );

const oneFolder = planOf("type", "type", "save", "save", "look", "choose", "both", "both", "mend");
const twoFolders = planOf(
  ...(["type", "save", "look", "choose", "arrive", "mend"] as const),
  ...(["both", "both", "sync", "sync", "sync", "copies", "copies"] as const),
);

async function run(
  desks: readonly [DeskUnderSync, DeskUnderSync],
  sync: Pick<Awaited<ReturnType<typeof createSync>>, "step" | "arrive">,
  plan: readonly Step[],
): Promise<ReadonlySet<string>> {
  const typed = new Set<string>();
  const type = (desk: DeskUnderSync): void => {
    const word = `w${typed.size}`;
    typed.add(word);
    desk.type(word);
  };
  for (const { what, on, how } of plan) {
    const desk = desks[on];
    if (what === "type") type(desk);
    else if (what === "save") await desk.save();
    else if (what === "look") await desk.look();
    else if (what === "choose") await desk.choose(how);
    else if (what === "copies") await desk.settleCopies(how);
    else if (what === "mend") await desk.mend();
    else if (what === "arrive") await sync.arrive();
    else if (what === "sync")
      for (let file = 0; file <= how % 3; file += 1) await sync.step(how + file);
    else {
      desks.forEach(type);
      await Promise.all(desks.map((it) => it.save()));
    }
  }
  return typed;
}

it("loses no word of two windows that write one article in one folder", async () => {
  await fc.assert(
    fc.asyncProperty(oneFolder, async (plan) => {
      const { path, id } = await libraryOfOne();
      const desks = [await createDeskOn(path, id), await createDeskOn(path, id)] as const;
      const typed = await run(desks, noSync, plan);
      const there = new Set([
        ...(await wordsOnDisk(path)),
        ...desks.flatMap((desk) => desk.held()),
      ]);
      expect([...typed].filter((word) => !there.has(word))).toEqual([]);
      await rm(path, { recursive: true });
    }),
    { numRuns: 10 },
  );
});

it("loses no word of two machines that a sync program keeps alike, late, in parts and out of order", async () => {
  await fc.assert(
    fc.asyncProperty(twoFolders, async (plan) => {
      const { path, id } = await libraryOfOne();
      const there = join(path, "../there");
      await cp(path, there, { recursive: true });
      const desks = [await createDeskOn(path, id), await createDeskOn(there, id)] as const;
      const sync = await createSync(path, there);
      const typed = await run(desks, sync, plan);
      const held = (): readonly string[] => desks.flatMap((desk) => desk.held());
      const both = new Set([
        ...(await wordsOnDisk(path)),
        ...(await wordsOnDisk(there)),
        ...held(),
      ]);
      expect([...typed].filter((word) => !both.has(word))).toEqual([]);
      // Then the program gets everything across, somebody settles what is to be settled, and either
      // machine alone has every word.
      for (const desk of [...desks, ...desks]) {
        await sync.finish();
        await desk.mend();
        await desk.save();
        await desk.choose(plan.length);
        await desk.look();
        await desk.settleCopies(plan.length);
      }
      await sync.finish();
      for (const side of [path, there]) {
        const words = new Set([...(await wordsOnDisk(side)), ...held()]);
        expect([...typed].filter((word) => !words.has(word))).toEqual([]);
      }
      await Promise.all([path, there].map((it) => rm(it, { recursive: true })));
    }),
    { numRuns: 6 },
  );
});

const noSync = { step: () => Promise.resolve(false), arrive: () => Promise.resolve() };

async function libraryOfOne(): Promise<{ path: string; id: string }> {
  const files = await createTestFiles({ path: join(await createTempFolder(), "library") });
  const document: NodeJson = textDocument("Talks", "start");
  const { id } = requireOk(await files.articles.create(unsavedArticle({ document })));
  return { path: files.path, id };
}
