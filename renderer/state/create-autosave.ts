import type { Result } from "#shared/result.ts";
import {
  hasUnsavedWords,
  mayPass,
  nextSaveState,
  type SaveEvent,
  type SaveState,
} from "./save-machine.ts";
import type { Trouble } from "./trouble.ts";

/** A save starts this long after the first edit it holds, however fast typing goes on. */
const pauseAfterEdit = 400;
/** How often a save that a full or busy disk refused is tried again by itself. */
const pauseAfterTrouble = 5000;

export type Autosave = {
  readonly state: () => SaveState;
  /** Says that the text has changed. */
  readonly edited: () => void;
  /** Saves what is unsaved, at once; answers whether everything typed is on disk. */
  readonly flush: () => Promise<boolean>;
  /** Goes on from another revision. */
  readonly rebase: (revision: string) => void;
  /** Says that all the editor holds is on disk, as this revision. */
  readonly settle: (revision: string) => void;
  /** Ends it; a save under way is finished, none is started. */
  readonly stop: () => void;
};

/**
 * Keeps a text on disk while it is being typed: one save at a time, and an edit made during a save
 * is in the next one.
 */
export function createAutosave<Text>(parts: {
  readonly revision: string;
  /** The whole text as it is now. Asked for only when a save begins. */
  readonly takeText: () => Text;
  readonly write: (base: string, text: Text) => Promise<Result<{ revision: string }, Trouble>>;
  readonly onState: (state: SaveState) => void;
}): Autosave {
  let state: SaveState = { kind: "clean", revision: parts.revision };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;

  function tell(event: SaveEvent): void {
    const next = nextSaveState(state, event);
    if (next === state) return;
    state = next;
    clearTimeout(timer);
    if (stopped) return;
    if (state.kind === "dirty")
      timer = setTimeout(start, Math.max(0, state.since + pauseAfterEdit - Date.now()));
    else if (state.kind === "failed" && mayPass(state.trouble))
      timer = setTimeout(start, pauseAfterTrouble);
    parts.onState(state);
  }

  async function save(): Promise<void> {
    const base = state.revision;
    tell({ kind: "save-started" });
    const answer = await parts.write(base, parts.takeText());
    if (answer.ok) tell({ kind: "save-answered", revision: answer.value.revision });
    else tell({ kind: "save-failed", trouble: answer.failure });
  }

  function start(): void {
    if (state.kind !== "saving") running = save();
  }

  return {
    state: () => state,
    edited: () => tell({ kind: "edited", at: Date.now() }),
    async flush() {
      if (state.kind === "failed") {
        start();
        await running;
      }
      while (state.kind === "dirty" || state.kind === "saving") {
        start();
        await running;
      }
      return !hasUnsavedWords(state);
    },
    settle: (revision) => tell({ kind: "settled", revision }),
    rebase: (revision) => tell({ kind: "rebased", revision }),
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
