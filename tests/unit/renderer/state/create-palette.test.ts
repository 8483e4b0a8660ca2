import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { DeskUnreachable } from "../../../../renderer/desk-client/desk-unreachable.ts";
import { createPalette } from "../../../../renderer/state/create-palette.ts";
import { createFakeDesk } from "../fake-desk.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const row = { id: "a", headline: "Talks" };

it("looks for five articles once the typing rests, and never shows an earlier answer", async () => {
  const fake = createFakeDesk();
  const palette = createPalette(fake.desk);
  palette.show("palette");
  palette.type("ta");
  vi.advanceTimersByTime(80);
  palette.type("tal");
  vi.advanceTimersByTime(80);
  await fake.of("articles.list")[1]?.answer({ rows: [row], total: 1 });
  await fake.of("articles.list")[0]?.answer({ rows: [], total: 0 });
  expect(fake.calls.map(({ input }) => input)).toEqual([
    { query: "ta", offset: 0, limit: 5 },
    { query: "tal", offset: 0, limit: 5 },
  ]);
  expect(palette.store.getState()).toEqual({ showing: "palette", query: "tal", articles: [row] });
});

it("begins anew each time it is shown, and takes no late answer", async () => {
  const fake = createFakeDesk();
  const palette = createPalette(fake.desk);
  palette.type("talks");
  vi.advanceTimersByTime(80);
  palette.close();
  palette.show("shortcuts");
  await fake.last("articles.list").answer({ rows: [row], total: 1 });
  expect(palette.store.getState()).toEqual({ showing: "shortcuts", query: "", articles: [] });
});

it("still has its commands when the desk does not answer", async () => {
  const fake = createFakeDesk();
  const palette = createPalette(fake.desk);
  palette.type("talks");
  vi.advanceTimersByTime(80);
  await fake.last("articles.list").refuse(new DeskUnreachable());
  expect(palette.store.getState().articles).toEqual([]);
});
