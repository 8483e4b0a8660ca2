import { pictureStops } from "#shared/checks/check.ts";
import type { Outlook } from "#shared/desk-api/payloads.ts";
import type { ExportStart } from "./create-export-desk.ts";
import type { Trouble } from "./trouble.ts";

/** What became of one article of many. */
export type ManyResult =
  | { readonly kind: "written"; readonly files: readonly string[] }
  /** A check stops it, and it was to be left out. */
  | { readonly kind: "skipped" }
  | { readonly kind: "failed"; readonly trouble: Trouble }
  /** The user stopped before its turn. */
  | { readonly kind: "not-done" };

export type ManyItem = {
  readonly id: string;
  /** Null until it was looked at. */
  readonly outlook: Outlook | null;
  /** Why it could not be looked at. */
  readonly trouble: Trouble | null;
  readonly result: ManyResult | null;
};

export type ExportManyState = ExportStart & {
  readonly phase: "closed" | "looking" | "ready" | "running" | "done";
  readonly items: readonly ManyItem[];
  /** How many were looked at, or exported. */
  readonly done: number;
  /** How many the run is about. */
  readonly total: number;
  /**
   * Whether articles that a check stops are left out, go without the pictures that stop them, or are
   * overridden by one name and reason.
   */
  readonly stops: "leave-out" | "placeholders" | "override";
  readonly reason: string;
  /** Why nothing can be written to the folder. */
  readonly folderTrouble: Trouble | null;
};

/** How many checks of a level there are. */
export function countLevel(outlook: Outlook | null, level: "stop" | "advice"): number {
  return outlook?.findings.filter((finding) => finding.level === level).length ?? 0;
}

export function isStopped({ outlook }: ManyItem): boolean {
  return countLevel(outlook, "stop") > 0;
}

/** Whether nothing but pictures stops it, so that placeholders for those let it out. */
export function isStoppedByPictures(item: ManyItem): boolean {
  const stops = item.outlook?.findings.filter(({ level }) => level === "stop") ?? [];
  return stops.length > 0 && stops.every(({ check }) => pictureStops.has(check));
}

/** Those that a run would try to write. */
export function toWrite({ items, stops }: ExportManyState): readonly ManyItem[] {
  return items.filter((item) => {
    if (item.outlook === null || !isStopped(item)) return item.outlook !== null;
    return stops === "override" || (stops === "placeholders" && isStoppedByPictures(item));
  });
}

/** How many of them would meet a file that nobody has decided about. */
export function countUndecided(state: ExportManyState): number {
  if (state.collision !== "ask") return 0;
  return toWrite(state).filter(({ outlook }) => (outlook?.there ?? null) !== null).length;
}

/** Whether everything a run needs has been given. */
export function mayExportMany(state: ExportManyState): boolean {
  const signs =
    state.stops === "leave-out" ||
    (state.by.trim() !== "" && (state.stops === "placeholders" || state.reason.trim() !== ""));
  return (
    state.phase === "ready" &&
    state.folder.trim() !== "" &&
    state.folderTrouble === null &&
    toWrite(state).length > 0 &&
    countUndecided(state) === 0 &&
    (signs || !state.items.some(isStopped))
  );
}
