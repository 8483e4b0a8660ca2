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
