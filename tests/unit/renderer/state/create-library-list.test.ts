import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ArticleRow } from "#shared/desk-api/payloads.ts";
import { DeskUnreachable } from "../../../../renderer/desk-client/desk-unreachable.ts";
import {
  createLibraryList,
  type LibraryList,
} from "../../../../renderer/state/create-library-list.ts";
import { createFakeDesk, type FakeDesk } from "../fake-desk.ts";

let fake: FakeDesk;
let list: LibraryList;

beforeEach(() => {
  vi.useFakeTimers();
  fake = createFakeDesk();
  list = createLibraryList(fake.desk);
});

afterEach(() => {
  vi.useRealTimers();
});

function row(id: string): ArticleRow {
  return {
    id,
    headline: id,
    language: "en",
    status: "draft",
    section: "",
    words: 1,
    commissioned: null,
    readingMinutes: 1,
    updated: "2026-11-23T10:00:00Z",
    stops: 0,
    advice: 0,
    stop: null,
  };
}

function page(from: number, count: number): ArticleRow[] {
  return Array.from({ length: count }, (_, index) => row(`${from + index}`));
}

function inputs(): readonly unknown[] {
  return fake.of("articles.list").map(({ input }) => input);
}

it("asks for the first page at once, and for others only when they are shown", async () => {
  await fake.last("articles.list").answer({ rows: page(0, 100), total: 250 });
  list.show(90, 120);
  await fake.last("articles.list").answer({ rows: page(100, 100), total: 250 });
  list.show(90, 120);
  expect(inputs()).toEqual([
    { query: "", offset: 0, limit: 100 },
    { query: "", offset: 100, limit: 100 },
  ]);
  const { rows } = list.store.getState();
  expect([rows.length, rows[0]?.id, rows[150]?.id, rows[220]]).toEqual([
    250,
    "0",
    "150",
    undefined,
  ]);
});

it("waits a moment for the next letter before it searches", () => {
  list.search("h");
  vi.advanceTimersByTime(79);
  list.search("ha");
  vi.advanceTimersByTime(80);
  expect(inputs()).toEqual([
    { query: "", offset: 0, limit: 100 },
    { query: "ha", offset: 0, limit: 100 },
  ]);
});

it("never shows the answer to an earlier question", async () => {
  list.search("harbour");
  vi.advanceTimersByTime(80);
  await fake.of("articles.list")[1]?.answer({ rows: [row("new")], total: 1 });
  await fake.of("articles.list")[0]?.answer({ rows: [row("old")], total: 1 });
  expect(list.store.getState().rows.map((found) => found?.id)).toEqual(["new"]);
});

it("asks once for several changes, even while they keep coming", () => {
  for (let change = 0; change < 10; change += 1) {
    list.refresh();
    vi.advanceTimersByTime(20);
  }
  expect(inputs().length).toBe(2);
});

it("follows an article that is being typed in without asking at each of its saves", () => {
  for (let change = 0; change < 8; change += 1) {
    list.refresh();
    vi.advanceTimersByTime(450);
  }
  // At the beginning, 0.15 s, 1.65 s and 3.15 s.
  expect(inputs().length).toBe(4);
});

it("keeps the rows and says so when the desk does not answer", async () => {
  await fake.last("articles.list").answer({ rows: [row("a")], total: 1 });
  list.refresh();
  vi.advanceTimersByTime(150);
  await fake.last("articles.list").refuse(new DeskUnreachable());
  const { phase, trouble, rows } = list.store.getState();
  expect([phase, trouble, rows.map((found) => found?.id)]).toEqual([
    "failed",
    { code: "no-answer" },
    ["a"],
  ]);
});

it("narrows and sorts at once, from the first row, and leaves out what does not narrow", async () => {
  vi.setSystemTime("2026-11-23T12:00:00.000Z");
  await fake.last("articles.list").answer({ rows: page(0, 100), total: 250 });
  list.show(120, 140);
  list.narrow({ status: "held", section: "رياضة", updated: "week", sort: "headline" });
  list.narrow({ problems: true });
  list.clearFilters();
  expect(inputs().slice(2)).toEqual([
    {
      query: "",
      status: "held",
      section: "رياضة",
      updatedSince: "2026-11-16T12:00:00.000Z",
      sort: "headline",
      offset: 0,
      limit: 100,
    },
    {
      query: "",
      status: "held",
      section: "رياضة",
      updatedSince: "2026-11-16T12:00:00.000Z",
      problems: true,
      sort: "headline",
      offset: 0,
      limit: 100,
    },
    { query: "", sort: "headline", offset: 0, limit: 100 },
  ]);
});

it("names the articles of a stretch from its rows, and asks only for rows it has not got", async () => {
  await fake.last("articles.list").answer({ rows: page(0, 100), total: 250 });
  expect(await list.idsOf(1, 3)).toEqual({ ok: true, value: ["1", "2", "3"] });
  const far = list.idsOf(98, 101);
  expect(fake.last("articles.ids").input).toEqual({ query: "", offset: 98, limit: 4 });
  await fake.last("articles.ids").answer(["98", "99", "100", "101"]);
  expect(await far).toEqual({ ok: true, value: ["98", "99", "100", "101"] });
});

it("asks anew for the first article of a search, for the rows in sight may be of a letter ago", async () => {
  await fake.last("articles.list").answer({ rows: page(0, 3), total: 3 });
  list.search("ferry");
  const first = list.first();
  await fake.last("articles.list").answer({ rows: [row("found")], total: 9 });
  expect([inputs().at(-1), await first]).toEqual([
    { query: "ferry", offset: 0, limit: 1 },
    row("found"),
  ]);
});

it("has no first article when the search went on before the answer came", async () => {
  list.search("fer");
  const first = list.first();
  list.search("ferry");
  await fake.last("articles.list").answer({ rows: [row("found")], total: 9 });
  expect(await first).toBe(null);
});
