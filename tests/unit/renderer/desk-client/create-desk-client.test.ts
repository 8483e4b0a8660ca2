import { setImmediate as turnOfEvents } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createDeskClient } from "../../../../renderer/desk-client/create-desk-client.ts";
import { DeskUnreachable } from "../../../../renderer/desk-client/desk-unreachable.ts";
import type { OpenLink } from "../../../../renderer/desk-client/open-link.ts";
import { settle } from "../fake-desk.ts";

type Line = Parameters<OpenLink>[0];

let lines: Line[];
let answer: () => Promise<unknown>;

const openLink: OpenLink = (events) => {
  lines.push(events);
  return { call: () => answer() };
};

beforeEach(() => {
  vi.useFakeTimers();
  lines = [];
  answer = () => Promise.resolve("here");
});

afterEach(() => {
  vi.useRealTimers();
});

it("rejects a call under way when the line breaks, instead of letting it wait for ever", async () => {
  const { desk } = createDeskClient(openLink);
  lines[0]?.opened();
  answer = () => new Promise(() => {});
  const asked = desk.desk();
  lines[0]?.closed();
  await expect(asked).rejects.toBeInstanceOf(DeskUnreachable);
});

it("says that the desk is gone and that it is back, and answers again", async () => {
  const line = createDeskClient(openLink);
  const heard: string[] = [];
  line.onConnection((connection) => heard.push(connection));
  lines[0]?.opened();
  lines[0]?.closed();
  await expect(line.desk.desk()).rejects.toBeInstanceOf(DeskUnreachable);
  vi.advanceTimersByTime(250);
  lines[1]?.opened();
  await settle();
  expect(heard).toEqual(["open", "lost", "open"]);
  expect(await line.desk.desk()).toBe("here");
});

it("waits longer after each attempt that fails, up to four seconds", () => {
  createDeskClient(openLink);
  const pauses: number[] = [];
  for (let attempt = 0; attempt < 7; attempt += 1) {
    const before = lines.length;
    let pause = 0;
    lines.at(-1)?.closed();
    while (lines.length === before) {
      vi.advanceTimersByTime(50);
      pause += 50;
    }
    pauses.push(pause);
  }
  expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 4000, 4000]);
});

it("keeps nothing of an answer for as long as the line holds", async () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const { desk } = createDeskClient(openLink);
  lines[0]?.opened();
  const answers: WeakRef<object>[] = [];
  answer = () => {
    const rows = { rows: Array.from({ length: 100 }, () => ({})) };
    answers.push(new WeakRef(rows));
    return Promise.resolve(rows);
  };
  for (let asked = 0; asked < 5; asked += 1) await desk.desk();
  answer = () => Promise.resolve(null);
  await desk.desk();
  // What a reference was made to lives until the turn of events is over.
  vi.useRealTimers();
  await turnOfEvents();
  collectGarbage();
  expect(answers.filter((one) => one.deref() !== undefined)).toEqual([]);
});
