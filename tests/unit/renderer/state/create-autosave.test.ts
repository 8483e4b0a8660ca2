import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { failed, ok, type Result } from "#shared/result.ts";
import { createAutosave, type Autosave } from "../../../../renderer/state/create-autosave.ts";
import type { Trouble } from "../../../../renderer/state/trouble.ts";
import { settle } from "../fake-desk.ts";

type Write = {
  readonly base: string;
  readonly text: string;
  readonly answer: (result: Result<{ revision: string }, Trouble>) => Promise<void>;
};

let text: string;
let writes: Write[];
let autosave: Autosave;

beforeEach(() => {
  vi.useFakeTimers();
  text = "";
  writes = [];
  autosave = createAutosave({
    revision: "r1",
    takeText: () => text,
    write: (base, written) =>
      new Promise((resolve) => {
        writes.push({ base, text: written, answer: (result) => settle(() => resolve(result)) });
      }),
    onState: () => {},
  });
});

afterEach(() => {
  autosave.stop();
  vi.useRealTimers();
});

function type(letters: string): void {
  text += letters;
  autosave.edited();
}

function written(): readonly (readonly [string, string])[] {
  return writes.map((write) => [write.base, write.text] as const);
}

it("saves within half a second of the first edit, however fast typing goes on", () => {
  for (let letter = 0; letter < 10; letter += 1) {
    type("a");
    vi.advanceTimersByTime(50);
  }
  expect(written()).toEqual([["r1", "aaaaaaaa"]]);
});

it("has one save in flight at a time, and saves an edit made meanwhile next", async () => {
  type("one");
  vi.advanceTimersByTime(400);
  type(" two");
  vi.advanceTimersByTime(5000);
  expect(written()).toEqual([["r1", "one"]]);
  await writes[0]?.answer(ok({ revision: "r2" }));
  vi.advanceTimersByTime(0);
  expect(written()).toEqual([
    ["r1", "one"],
    ["r2", "one two"],
  ]);
});

it("is saved only when the desk has said so", async () => {
  type("one");
  const done = autosave.flush();
  expect(autosave.state().kind).toBe("saving");
  await writes[0]?.answer(ok({ revision: "r2" }));
  expect(await done).toBe(true);
  expect(autosave.state()).toEqual({ kind: "saved", revision: "r2" });
});

it("flushes what is typed during the flush as well", async () => {
  type("one");
  const done = autosave.flush();
  type(" two");
  await writes[0]?.answer(ok({ revision: "r2" }));
  await writes[1]?.answer(ok({ revision: "r3" }));
  expect(await done).toBe(true);
  expect(written()).toEqual([
    ["r1", "one"],
    ["r2", "one two"],
  ]);
});

it("stops when the article was changed elsewhere, and keeps saying why", async () => {
  const trouble = { code: "changed-elsewhere", id: "a", base: "r1", current: "r9" } as const;
  type("one");
  vi.advanceTimersByTime(400);
  await writes[0]?.answer(failed(trouble));
  type(" two");
  vi.advanceTimersByTime(60_000);
  expect(autosave.state()).toEqual({ kind: "failed", revision: "r1", trouble });
  expect(writes.length).toBe(1);
});

it("tries a full disk again by itself, with all that was typed since", async () => {
  type("one");
  vi.advanceTimersByTime(400);
  await writes[0]?.answer(failed({ code: "disk-full", path: "/library" }));
  type(" two");
  vi.advanceTimersByTime(5000);
  await writes[1]?.answer(ok({ revision: "r2" }));
  expect(written()).toEqual([
    ["r1", "one"],
    ["r1", "one two"],
  ]);
  expect(autosave.state()).toEqual({ kind: "saved", revision: "r2" });
});

it("answers a flush that cannot save with no, and starts nothing after it was stopped", async () => {
  type("one");
  const done = autosave.flush();
  await writes[0]?.answer(failed({ code: "no-answer" }));
  expect(await done).toBe(false);
  autosave.stop();
  vi.advanceTimersByTime(60_000);
  expect(writes.length).toBe(1);
});
