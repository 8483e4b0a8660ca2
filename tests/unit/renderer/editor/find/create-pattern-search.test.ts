import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  createPatternSearch,
  type PatternAnswer,
  type PatternQuestion,
  type PatternWord,
} from "../../../../../renderer/editor/find/create-pattern-search.ts";

const question: PatternQuestion = { pattern: { source: "a", flags: "gu" }, texts: ["a"] };
const answer: PatternAnswer = [[{ from: 0, to: 1 }]];

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A search whose workers only write down what happens to them. */
function withWorkers() {
  const events: string[] = [];
  const says: ((word: PatternWord) => void)[] = [];
  const search = createPatternSearch((onWord) => {
    const number = says.push(onWord);
    events.push(`open ${number}`);
    return { ask: () => events.push(`ask ${number}`), end: () => events.push(`end ${number}`) };
  }, 100);
  return { search, events, says };
}

it("asks when the worker is ready, and the same worker again", async () => {
  const { search, events, says } = withWorkers();
  const first = search.find(question);
  vi.advanceTimersByTime(1000);
  expect(events).toEqual(["open 1"]);
  says[0]?.("ready");
  says[0]?.(answer);
  expect(await first).toEqual(answer);
  const second = search.find(question);
  says[0]?.(answer);
  expect(await second).toEqual(answer);
  expect(events).toEqual(["open 1", "ask 1", "ask 1"]);
});

it("ends a worker that takes too long, and opens another for the next question", async () => {
  const { search, events, says } = withWorkers();
  const first = search.find(question);
  says[0]?.("ready");
  vi.advanceTimersByTime(100);
  expect(await first).toBe("too-slow");
  const second = search.find(question);
  says[1]?.("ready");
  says[1]?.(answer);
  expect(await second).toEqual(answer);
  expect(events).toEqual(["open 1", "ask 1", "end 1", "open 2", "ask 2"]);
});

it("says so when no worker comes, and tries another for the next question", async () => {
  const { search, events, says } = withWorkers();
  const first = search.find(question);
  says[0]?.("failed");
  expect(await first).toBe("not-run");
  const second = search.find(question);
  says[1]?.("ready");
  says[1]?.(answer);
  expect(await second).toEqual(answer);
  expect(events).toEqual(["open 1", "end 1", "open 2", "ask 2"]);
});
