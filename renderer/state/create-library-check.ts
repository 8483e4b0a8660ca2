import { createStore, type StoreApi } from "zustand/vanilla";
import type { LibraryFinding } from "#shared/desk-api/library-care.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import { askPlain, type Trouble } from "./trouble.ts";

export type LibraryCheckState = {
  /** `preview`: what a repair would do is shown, and nothing is done yet. */
  readonly phase: "closed" | "checking" | "checked" | "preview" | "mending" | "mended";
  readonly findings: readonly LibraryFinding[];
  readonly done: number;
  readonly total: number;
  /** Somebody ended it before it had looked at everything. */
  readonly stopped: boolean;
  readonly trouble: Trouble | null;
};

export type LibraryCheck = {
  readonly store: StoreApi<LibraryCheckState>;
  /** Opens the dialog and looks through the library. */
  readonly look: () => void;
  readonly preview: () => void;
  readonly back: () => void;
  readonly mend: () => void;
  /** Ends looking or mending between two files; what was found stays. */
  readonly stop: () => void;
  readonly close: () => void;
};

const closed: LibraryCheckState = {
  phase: "closed",
  findings: [],
  done: 0,
  total: 0,
  stopped: false,
  trouble: null,
};

/** The check of the library, as the dialog shows it. */
export function createLibraryCheck(desk: DeskClient): LibraryCheck {
  const store = createStore<LibraryCheckState>(() => closed);
  let running: AbortController | null = null;

  function stop(): void {
    running?.abort();
    running = null;
  }

  async function run(mend: boolean): Promise<void> {
    stop();
    const mine = new AbortController();
    running = mine;
    store.setState({ ...closed, phase: mend ? "mending" : "checking" });
    const over = await askPlain(follow(mine, mend));
    // Stopped, or closed: whoever did it has said what is shown now.
    if (running !== mine) return;
    running = null;
    const phase = mend ? "mended" : "checked";
    store.setState({ phase, ...(over.ok ? {} : { trouble: over.failure, stopped: true }) });
  }

  async function follow(mine: AbortController, mend: boolean): Promise<null> {
    for await (const event of await desk.care.check({ mend }, { signal: mine.signal })) {
      if (running !== mine) break;
      if (event.kind === "progress") store.setState({ done: event.done, total: event.total });
      else store.setState(({ findings }) => ({ findings: [...findings, event.finding] }));
    }
    return null;
  }

  return {
    store,
    look: () => void run(false),
    mend: () => void run(true),
    preview: () => store.setState({ phase: "preview" }),
    back: () => store.setState({ phase: "checked" }),
    stop() {
      const { phase } = store.getState();
      stop();
      store.setState({ phase: phase === "mending" ? "mended" : "checked", stopped: true });
    },
    close() {
      stop();
      store.setState(closed);
    },
  };
}
