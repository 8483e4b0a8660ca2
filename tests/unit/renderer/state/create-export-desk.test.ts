import { beforeEach, expect, it } from "vitest";
import type { Finding } from "#shared/checks/check.ts";
import type { Override, Preferences } from "#shared/desk-api/payloads.ts";
import { failed, ok } from "#shared/result.ts";
import {
  createExportDesk,
  mayExport,
  type ExportDesk,
} from "../../../../renderer/state/create-export-desk.ts";
import { createFakeDesk, settle, type FakeDesk } from "../fake-desk.ts";

let fake: FakeDesk;
let exportDesk: ExportDesk;
let flushes: number;
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
  flushes = 0;
  told = [];
  exportDesk = createExportDesk({
    desk: fake.desk,
    flush: () => {
      flushes += 1;
      return Promise.resolve(true);
    },
    onExported: (chosen, override) => told.push([chosen, override]),
  });
});

function preview(text: string, findings: readonly Finding[] = []) {
  return ok({ text, report: [], findings });
}

it("saves what is unsaved before it shows what would be written", async () => {
  exportDesk.open("a", start);
  await settle();
  expect(flushes).toBe(1);
  expect(fake.last("exchange.preview").input).toEqual({ id: "a", format: "markdown" });
});

it("ignores the preview of a format that is no longer chosen", async () => {
  exportDesk.open("a", start);
  await settle();
  exportDesk.choose("html");
  await settle();
  await fake.of("exchange.preview")[1]?.answer(preview("<p>"));
  await fake.of("exchange.preview")[0]?.answer(preview("# md"));
  expect(exportDesk.store.getState().preview?.text).toBe("<p>");
});

it("writes without an override when nothing stops it, and remembers the choices", async () => {
  exportDesk.open("a", start);
  await settle();
  await fake.last("exchange.preview").answer(preview("text"));
  const done = exportDesk.export();
  expect(fake.last("exchange.exportArticle").input).toEqual({
    id: "a",
    format: "markdown",
    folder: "/exports",
    override: null,
    collision: "ask",
  });
  await fake.last("exchange.exportArticle").answer(ok({ files: ["/exports/a.md"], report: [] }));
  await done;
  expect(exportDesk.store.getState().run).toEqual({
    kind: "done",
    files: ["/exports/a.md"],
    report: [],
  });
  expect(told).toEqual([
    [{ exportFolder: "/exports", exportFormat: "markdown", exportCollision: "ask" }, null],
  ]);
});

it("asks for a name and a reason before it overrules a stop", async () => {
  exportDesk.open("a", start);
  await settle();
  await fake.last("exchange.preview").answer(preview("text", [stop]));
  expect(mayExport(exportDesk.store.getState())).toBe(false);
  exportDesk.fill({ by: "Mara Quill", reason: "   " });
  expect(mayExport(exportDesk.store.getState())).toBe(false);
  exportDesk.fill({ reason: " Credit agreed by phone " });
  void exportDesk.export();
  expect(fake.last("exchange.exportArticle").input).toEqual({
    id: "a",
    format: "markdown",
    folder: "/exports",
    override: { by: "Mara Quill", reason: "Credit agreed by phone" },
    collision: "ask",
  });
});

it("says why nothing was written, and stays open", async () => {
  exportDesk.open("a", start);
  await settle();
  await fake.last("exchange.preview").answer(preview("text"));
  const done = exportDesk.export();
  const failure = { code: "permission-denied", path: "/exports" } as const;
  await fake.last("exchange.exportArticle").answer(failed(failure));
  await done;
  const { id, run } = exportDesk.store.getState();
  expect([id, run, told]).toEqual(["a", { kind: "failed", trouble: failure }, []]);
});

it("asks what becomes of a file that is there, and remembers the answer for this time only", async () => {
  exportDesk.open("a", start);
  await settle();
  await fake.last("exchange.preview").answer(preview("text"));
  const first = exportDesk.export();
  const there = { code: "file-already-there", path: "/exports/a.md" } as const;
  await fake.last("exchange.exportArticle").answer(failed(there));
  await first;
  expect(exportDesk.store.getState().run).toEqual({
    kind: "there",
    path: "/exports/a.md",
    again: "file",
  });
  const second = exportDesk.export("file", "keep-both");
  expect(fake.last("exchange.exportArticle").input).toMatchObject({ collision: "keep-both" });
  await fake.last("exchange.exportArticle").answer(ok({ files: ["/exports/a-2.md"], report: [] }));
  await second;
  expect(told[0]?.[0].exportCollision).toBe("ask");
});

it("says that what was typed last is missing when it could not be saved", async () => {
  exportDesk = createExportDesk({
    desk: fake.desk,
    flush: () => Promise.resolve(false),
    onExported: () => {},
  });
  exportDesk.open("a", start);
  await settle();
  expect(exportDesk.store.getState().stale).toBe(true);
});

it("looks again with placeholders, and needs a name but no reason where they meet every stop", async () => {
  const expired: Finding = { check: "picture-expired", level: "stop", picture: "p1" };
  exportDesk.open("a", { ...start, by: "Mo Ali" });
  await settle();
  await fake.last("exchange.preview").answer(preview("text", [expired]));
  expect(mayExport(exportDesk.store.getState())).toBe(false);
  exportDesk.usePlaceholders(true);
  await settle();
  expect(fake.last("exchange.preview").input).toEqual({
    id: "a",
    format: "markdown",
    placeholders: true,
  });
  await fake.last("exchange.preview").answer(preview("text", [expired]));
  expect(mayExport(exportDesk.store.getState())).toBe(true);
  void exportDesk.export();
  expect(fake.last("exchange.exportArticle").input).toMatchObject({
    override: { by: "Mo Ali", reason: "", placeholders: true },
  });

  exportDesk.open("a", { ...start, by: "Mo Ali" });
  await settle();
  expect(exportDesk.store.getState().placeholders).toBe(false);
  exportDesk.usePlaceholders(true);
  await settle();
  await fake.last("exchange.preview").answer(preview("text", [expired, stop]));
  expect(mayExport(exportDesk.store.getState())).toBe(false);
});
