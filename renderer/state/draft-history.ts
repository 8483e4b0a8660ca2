/** The steps of a form, so that it can be undone as a whole: what is typed and what is pressed alike. */
export type DraftHistory<Draft> = {
  readonly begin: () => void;
  /** Says that this draft is about to become another; `step` names what is being typed in. */
  readonly note: (draft: Draft, step?: string) => void;
  /** @returns the draft before, or null when there is none */
  readonly back: (now: Draft | null) => Draft | null;
  readonly forth: (now: Draft | null) => Draft | null;
};

/** Letters that come one after the other within this time are one step. */
const pause = 1000;

/** Makes an empty history. */
export function createDraftHistory<Draft>(now: () => number = Date.now): DraftHistory<Draft> {
  let undone: Draft[] = [];
  let done: Draft[] = [];
  let last: { readonly step: string; readonly at: number } | null = null;

  function move(from: Draft[], to: Draft[], present: Draft | null): Draft | null {
    const draft = from.pop();
    last = null;
    if (draft === undefined || present === null) return null;
    to.push(present);
    return draft;
  }

  return {
    begin() {
      [undone, done, last] = [[], [], null];
    },
    note(draft, step) {
      const at = now();
      const goesOn = step !== undefined && last?.step === step && at - last.at < pause;
      if (!goesOn) done.push(draft);
      undone = [];
      last = step === undefined ? null : { step, at };
    },
    back: (present) => move(done, undone, present),
    forth: (present) => move(undone, done, present),
  };
}
