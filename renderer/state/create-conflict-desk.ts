import { createStore, type StoreApi } from "zustand/vanilla";
import {
  applyChoices,
  chooseAll,
  type Choice,
  type Choices,
} from "#shared/article/compare/apply-choices.ts";
import { compareDocuments, type Comparison } from "#shared/article/compare/compare-documents.ts";
import {
  compareEnvelopes,
  toChosenPatch,
  type ComparedField,
  type FieldChoices,
  type FieldDifference,
} from "#shared/article/compare/compare-envelopes.ts";
import type { OpenArticle, Versions } from "./open-article.ts";
import type { Trouble } from "./trouble.ts";

/** Two versions laid side by side, and what was chosen of each place where they differ. */
export type Conflict = {
  readonly versions: Versions;
  readonly comparison: Comparison;
  readonly fields: readonly FieldDifference[];
  readonly choices: Choices;
  readonly fieldChoices: FieldChoices;
};

/** Where the other version comes from, and what is done with what was chosen. */
export type OtherSide = Pick<OpenArticle, "versions" | "settle"> & {
  /** What a sync program said of the copy it made; left out for a version that is on disk. */
  readonly said?: string;
};

export type ConflictState = {
  readonly phase: "closed" | "loading" | "choosing" | "settling";
  readonly conflict: Conflict | null;
  /** What a sync program said of the other version; null for one that is on disk. */
  readonly said: string | null;
  /** Why the versions could not be had, or the chosen one not be saved. */
  readonly trouble: Trouble | null;
};

export type ConflictDesk = {
  readonly store: StoreApi<ConflictState>;
  /** Lays the text on the canvas beside the one on disk, or beside another. */
  readonly open: (side?: OtherSide) => Promise<void>;
  readonly choose: (row: number, choice: Choice) => void;
  readonly chooseField: (field: ComparedField, choice: Choice) => void;
  readonly takeAll: (side: "mine" | "theirs") => void;
  /** Goes on with what was chosen; answers whether it did. */
  readonly settle: () => Promise<boolean>;
  readonly close: () => void;
};

const closed: ConflictState = { phase: "closed", conflict: null, said: null, trouble: null };

/** What becomes of an article that was changed here and elsewhere: somebody sees both and chooses. */
export function createConflictDesk(article: OpenArticle): ConflictDesk {
  const store = createStore<ConflictState>(() => closed);
  let side: OtherSide = article;

  function change(part: (conflict: Conflict) => Partial<Conflict>): void {
    const { conflict } = store.getState();
    if (conflict !== null) store.setState({ conflict: { ...conflict, ...part(conflict) } });
  }

  async function open(): Promise<void> {
    store.setState({ phase: "loading", conflict: null });
    const answer = await side.versions();
    if (store.getState().phase !== "loading") return;
    if (!answer.ok) {
      store.setState({ phase: "choosing", trouble: answer.failure });
      return;
    }
    const conflict = toConflict(answer.value);
    store.setState({ phase: "choosing", conflict });
    // They were changed alike: nothing is left to choose.
    if (countDifferences(conflict) === 0) await settle();
  }

  async function settle(): Promise<boolean> {
    const { conflict, phase } = store.getState();
    if (conflict === null || phase !== "choosing" || countOpen(conflict) > 0) return false;
    store.setState({ phase: "settling", trouble: null });
    const { versions, comparison, fields, choices, fieldChoices } = conflict;
    const answer = await side.settle(versions, {
      document: applyChoices(comparison, choices),
      envelope: toChosenPatch(fields, fieldChoices),
      mine: toChosenPatch(fields, new Map()),
    });
    if (answer.ok) {
      store.setState(closed);
      return true;
    }
    store.setState({ phase: "choosing", trouble: answer.failure });
    // Somebody saved a third version meanwhile: that is the one to choose from now.
    if (answer.failure.code === "changed-elsewhere") await open();
    return false;
  }

  return {
    store,
    async open(other = article) {
      side = other;
      store.setState({ trouble: null, said: other.said ?? null });
      await open();
    },
    choose: (row, choice) =>
      change(({ choices }) => ({ choices: new Map(choices).set(row, choice) })),
    chooseField: (field, choice) =>
      change(({ fieldChoices }) => ({ fieldChoices: new Map(fieldChoices).set(field, choice) })),
    takeAll: (side) =>
      change(({ comparison, fields }) => ({
        choices: chooseAll(comparison, side),
        fieldChoices: new Map(fields.map(({ field }) => [field, side])),
      })),
    settle,
    close() {
      if (store.getState().phase !== "settling") store.setState(closed);
    },
  };
}

/** How many places nobody has chosen for yet. */
export function countOpen({ comparison, fields, choices, fieldChoices }: Conflict): number {
  return (
    comparison.rows.filter(({ id, same }) => !same && !choices.has(id)).length +
    fields.filter(({ field }) => !fieldChoices.has(field)).length
  );
}

function countDifferences({ comparison, fields }: Conflict): number {
  return comparison.rows.filter(({ same }) => !same).length + fields.length;
}

/** What only one of the two changed is chosen already; what both did, and what nobody knows of, is not. */
function toConflict(versions: Versions): Conflict {
  const { mine, theirs, base } = versions;
  const comparison = compareDocuments(mine.document, theirs.document, base?.document ?? null);
  const fields = compareEnvelopes(mine.article, theirs.article, base?.article ?? null);
  return {
    versions,
    comparison,
    fields,
    choices: new Map(comparison.rows.flatMap(({ id, by }) => evident(id, by))),
    fieldChoices: new Map(fields.flatMap(({ field, by }) => evident(field, by))),
  };
}

function evident<Key>(key: Key, by: "me" | "them" | "both" | null): [Key, Choice][] {
  if (by === "me") return [[key, "mine"]];
  return by === "them" ? [[key, "theirs"]] : [];
}
