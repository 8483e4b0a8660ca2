import type { Trouble } from "./trouble.ts";

/**
 * Where the open article stands against the disk. Times are in ms.
 * `since` is the moment of the oldest edit that no save under way or done holds.
 */
export type SaveState =
  | { readonly kind: "clean"; readonly revision: string }
  | { readonly kind: "dirty"; readonly revision: string; readonly since: number }
  | {
      readonly kind: "saving";
      readonly revision: string;
      readonly since: number | null;
      /** What went wrong the last time, when this save is another try. */
      readonly again: Trouble | null;
    }
  | { readonly kind: "saved"; readonly revision: string }
  /** Autosave rests; what was typed is in the editor still. */
  | { readonly kind: "failed"; readonly revision: string; readonly trouble: Trouble };

export type SaveEvent =
  | { readonly kind: "edited"; readonly at: number }
  | { readonly kind: "save-started" }
  /** The desk has it on disk. Only the revision is taken from its answer, never a document. */
  | { readonly kind: "save-answered"; readonly revision: string }
  | { readonly kind: "save-failed"; readonly trouble: Trouble }
  /** The text goes on in another revision: a new article made of it, or a changed envelope. */
  | { readonly kind: "rebased"; readonly revision: string }
  /** What is in the editor and what is on disk are one again: a newer file was taken up. */
  | { readonly kind: "settled"; readonly revision: string };

/** What becomes of the state when something happens; pure. */
export function nextSaveState(state: SaveState, event: SaveEvent): SaveState {
  const { revision } = state;
  switch (event.kind) {
    case "edited":
      if (state.kind === "failed" || state.kind === "dirty") return state;
      if (state.kind === "saving")
        return state.since === null ? { ...state, since: event.at } : state;
      return { kind: "dirty", revision, since: event.at };
    case "save-started":
      return { kind: "saving", revision, since: null, again: troubleOf(state) };
    case "save-answered":
      return state.kind === "saving" && state.since !== null
        ? { kind: "dirty", revision: event.revision, since: state.since }
        : { kind: "saved", revision: event.revision };
    case "save-failed":
      return { kind: "failed", revision, trouble: event.trouble };
    case "rebased":
      return { ...state, revision: event.revision };
    case "settled":
      return { kind: "saved", revision: event.revision };
  }
}

/** What keeps the text from the disk; still there while another try is under way. */
export function troubleOf(state: SaveState): Trouble | null {
  if (state.kind === "failed") return state.trouble;
  return state.kind === "saving" ? state.again : null;
}

/** Whether the editor holds words that are not known to be on disk. */
export function hasUnsavedWords(state: SaveState): boolean {
  return state.kind === "dirty" || state.kind === "saving" || state.kind === "failed";
}

const lasting: ReadonlySet<Trouble["code"]> = new Set([
  "changed-elsewhere",
  "article-read-only",
  "article-not-found",
  "too-large",
  "too-new",
  "damaged",
]);

/** Whether trying the same save again may go better: the disk or the line was at fault, not the text. */
export function mayPass(trouble: Trouble): boolean {
  return !lasting.has(trouble.code);
}
