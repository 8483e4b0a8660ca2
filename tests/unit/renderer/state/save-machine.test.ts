import fc from "fast-check";
import { expect, it } from "vitest";
import {
  hasUnsavedWords,
  mayPass,
  nextSaveState,
  troubleOf,
  type SaveEvent,
  type SaveState,
} from "../../../../renderer/state/save-machine.ts";

const clean: SaveState = { kind: "clean", revision: "r1" };

function after(state: SaveState, ...events: readonly SaveEvent[]): SaveState {
  return events.reduce(nextSaveState, state);
}

it("is dirty since the first edit, not the last", () => {
  expect(after(clean, { kind: "edited", at: 10 }, { kind: "edited", at: 400 })).toEqual({
    kind: "dirty",
    revision: "r1",
    since: 10,
  });
});

it("is dirty again after a save during which somebody typed", () => {
  expect(
    after(
      clean,
      { kind: "edited", at: 10 },
      { kind: "save-started" },
      { kind: "edited", at: 30 },
      { kind: "edited", at: 40 },
      { kind: "save-answered", revision: "r2" },
    ),
  ).toEqual({ kind: "dirty", revision: "r2", since: 30 });
});

it("goes on from the revision that the desk answered", () => {
  expect(
    after(
      clean,
      { kind: "edited", at: 10 },
      { kind: "save-started" },
      { kind: "save-answered", revision: "r2" },
    ),
  ).toEqual({ kind: "saved", revision: "r2" });
});

it("stays failed while typing goes on, and remembers why during another try", () => {
  const trouble = { code: "disk-full", path: "/library" } as const;
  const failed = after(
    clean,
    { kind: "edited", at: 10 },
    { kind: "save-started" },
    { kind: "save-failed", trouble },
    { kind: "edited", at: 90 },
  );
  expect(failed).toEqual({ kind: "failed", revision: "r1", trouble });
  expect(troubleOf(after(failed, { kind: "save-started" }))).toEqual(trouble);
});

// The property itself is the assertion.
// oxlint-disable-next-line vitest/expect-expect
it("never calls a text saved that was edited after its last save began", () => {
  const event: fc.Arbitrary<SaveEvent> = fc.oneof(
    fc.record({ kind: fc.constant("edited" as const), at: fc.nat() }),
    fc.constant({ kind: "save-started" as const }),
    fc.record({ kind: fc.constant("save-answered" as const), revision: fc.string() }),
    fc.constant({ kind: "save-failed" as const, trouble: { code: "no-answer" as const } }),
    fc.record({ kind: fc.constant("rebased" as const), revision: fc.string() }),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      let state: SaveState = clean;
      let unsaved = 0;
      let inFlight = 0;
      return events.every((next) => {
        // The autosave never starts a second save, and hears answers only to the one it started.
        const saving = state.kind === "saving";
        if (next.kind === "save-started" && saving) return true;
        if ((next.kind === "save-answered" || next.kind === "save-failed") && !saving) return true;
        if (next.kind === "edited") unsaved += 1;
        if (next.kind === "save-started") inFlight = unsaved;
        if (next.kind === "save-answered") unsaved -= inFlight;
        state = nextSaveState(state, next);
        return unsaved === 0 || hasUnsavedWords(state);
      });
    }),
  );
});

it("tries again by itself when the disk or the line was at fault, and not when the text is", () => {
  expect(mayPass({ code: "file-busy", path: "/a" })).toBe(true);
  expect(mayPass({ code: "no-answer" })).toBe(true);
  expect(mayPass({ code: "changed-elsewhere", id: "a", base: "r1", current: "r2" })).toBe(false);
});
