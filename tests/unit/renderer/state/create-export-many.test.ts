import { beforeEach, expect, it } from "vitest";
import type { Finding } from "#shared/checks/check.ts";
import type { Override, Preferences } from "#shared/desk-api/payloads.ts";
import { failed, ok } from "#shared/result.ts";
import {
  createExportMany,
  type ExportMany,
} from "../../../../renderer/state/create-export-many.ts";
import { mayExportMany } from "../../../../renderer/state/export-many.ts";
import { createFakeDesk, settle, type FakeDesk } from "../fake-desk.ts";

let fake: FakeDesk;
let many: ExportMany;
let told: [Partial<Preferences>, Override | null][];

const start = {
  format: "markdown",
  folder: "/exports",
  folders: [],
  collision: "ask",
  by: "",
} as const;
const stop: Finding = { check: "uncredited-picture", level: "stop" };

beforeEach(() => {
  fake = createFakeDesk();
  told = [];
  many = createExportMany({
    desk: fake.desk,
    flush: () => Promise.resolve(true),
    onExported: (chosen, override) => told.push([chosen, override]),
  });
});

function outlook(name: string, parts: { findings?: Finding[]; there?: boolean } = {}) {
  const path = `/exports/${name}.md`;
  const there = parts.there === true ? path : null;
  return ok({ headline: name, findings: parts.findings ?? [], path, there });
}

/** Opens the dialog and answers each look in turn. */
async function look(answers: Readonly<Record<string, unknown>>): Promise<void> {
  many.open(Object.keys(answers), start);
  for (const answer of Object.values(answers)) {
    await settle();
    await fake.last("exchange.look").answer(answer);
  }
  await settle();
}

async function write(name: string): Promise<void> {
  await settle();
  await fake
    .last("exchange.exportArticle")
    .answer(ok({ files: [`/exports/${name}.md`], report: [] }));
}

const results = () => many.store.getState().items.map(({ result }) => result?.kind ?? null);
const asked = () => fake.of("exchange.exportArticle").map(({ input }) => input);

it("looks at each before anything is written, and counts on", async () => {
  many.open(["a", "b"], start);
  await settle();
  await fake.last("exchange.look").answer(outlook("a"));
  expect(many.store.getState()).toMatchObject({ phase: "looking", done: 1, total: 2 });
  expect(mayExportMany(many.store.getState())).toBe(false);
  await fake.last("exchange.look").answer(outlook("b"));
  expect(many.store.getState().phase).toBe("ready");
  expect(asked()).toEqual([]);
});

it("leaves out what a check stops, and writes the others", async () => {
  await look({ a: outlook("a"), b: outlook("b", { findings: [stop] }), c: outlook("c") });
  const done = many.export();
  await write("a");
  await write("c");
  await done;
  expect(results()).toEqual(["written", "skipped", "written"]);
  expect(asked()).toMatchObject([{ id: "a" }, { id: "c" }]);
  expect(told.map(([, override]) => override)).toEqual([null]);
});

it("overrides all stops only by a name and a reason, and signs only where there is a stop", async () => {
  await look({ a: outlook("a"), b: outlook("b", { findings: [stop] }) });
  many.fill({ stops: "override", by: "Mo Ali" });
  expect(mayExportMany(many.store.getState())).toBe(false);
  many.fill({ reason: "Agreed with the desk" });
  const done = many.export();
  await write("a");
  await write("b");
  await done;
  const override = { by: "Mo Ali", reason: "Agreed with the desk" };
  expect(asked()).toMatchObject([
    { id: "a", override: null },
    { id: "b", override },
  ]);
  expect(told[0]?.[1]).toEqual(override);
});

it("waits for a decision about files that are there", async () => {
  await look({ a: outlook("a", { there: true }) });
  expect(mayExportMany(many.store.getState())).toBe(false);
  many.fill({ collision: "replace" });
  expect(mayExportMany(many.store.getState())).toBe(true);
});

it("never replaces what the same run wrote", async () => {
  await look({ a: outlook("talks"), b: outlook("Talks") });
  many.fill({ collision: "replace" });
  const done = many.export();
  await write("talks");
  await write("talks-2");
  await done;
  expect(asked()).toMatchObject([{ collision: "replace" }, { collision: "keep-both" }]);
});

it("stops after the article it is at, and says which were not done", async () => {
  await look({ a: outlook("a"), b: outlook("b"), c: outlook("c") });
  const done = many.export();
  await settle();
  many.cancel();
  await write("a");
  await done;
  expect(results()).toEqual(["written", "not-done", "not-done"]);
  expect(many.store.getState().phase).toBe("done");
});

it("goes on after one that fails, and says why", async () => {
  await look({ a: outlook("a"), b: outlook("b") });
  const done = many.export();
  await settle();
  const failure = { code: "disk-full", path: "/exports/a.md" } as const;
  await fake.last("exchange.exportArticle").answer(failed(failure));
  await write("b");
  await done;
  expect(many.store.getState().items[0]?.result).toEqual({ kind: "failed", trouble: failure });
  expect(results()).toEqual(["failed", "written"]);
});

it("says of a folder that it will not do, once for all", async () => {
  const failure = { code: "invalid-request", where: "folder", expected: "a path" } as const;
  await look({ a: failed(failure) });
  expect(many.store.getState().folderTrouble).toEqual(failure);
  expect(mayExportMany(many.store.getState())).toBe(false);
});

it("puts placeholders where only pictures stop an article, for a name and no reason", async () => {
  const expired: Finding = { check: "picture-expired", level: "stop", picture: "p1" };
  await look({
    a: outlook("a", { findings: [expired] }),
    b: outlook("b", { findings: [expired, stop] }),
  });
  many.fill({ stops: "placeholders" });
  expect(mayExportMany(many.store.getState())).toBe(false);
  many.fill({ by: "Mo Ali" });
  expect(mayExportMany(many.store.getState())).toBe(true);
  const done = many.export();
  await write("a");
  await done;
  expect(results()).toEqual(["written", "skipped"]);
  const override = { by: "Mo Ali", reason: "", placeholders: true };
  expect(asked()).toMatchObject([{ id: "a", override }]);
});
