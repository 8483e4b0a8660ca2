import { createStore, type StoreApi } from "zustand/vanilla";
import type { ExportFormat, Override } from "#shared/desk-api/payloads.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import type { ExportStart, OnExported } from "./create-export-desk.ts";
import {
  isStopped,
  mayExportMany,
  toWrite,
  type ExportManyState,
  type ManyItem,
  type ManyResult,
} from "./export-many.ts";
import { ask } from "./trouble.ts";

export type ExportMany = {
  readonly store: StoreApi<ExportManyState>;
  readonly open: (ids: readonly string[], from: ExportStart) => void;
  /** Puts it away; a run ends after the article it is at. */
  readonly close: () => void;
  readonly choose: (format: ExportFormat) => void;
  readonly fill: (
    part: Partial<Pick<ExportManyState, "folder" | "by" | "reason" | "collision" | "stops">>,
  ) => void;
  readonly chooseFolder: () => Promise<void>;
  readonly export: () => Promise<void>;
  /** Ends a run after the article it is at: whatever is out is whole. */
  readonly cancel: () => void;
};

// Long enough for the next letter of a path.
const pauseMs = 350;

/** The state of exporting several articles: each is looked at first, then one after the other is written. */
export function createExportMany(parts: {
  readonly desk: DeskClient;
  readonly flush: () => Promise<boolean>;
  readonly onExported: OnExported;
}): ExportMany {
  const { exchange } = parts.desk;
  const store = createStore<ExportManyState>(() => ({
    phase: "closed",
    items: [],
    done: 0,
    total: 0,
    format: "markdown",
    folder: "",
    folders: [],
    collision: "ask",
    stops: "leave-out",
    by: "",
    reason: "",
    folderTrouble: null,
  }));
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let cancelled = false;

  function change(id: string, part: Partial<ManyItem>): void {
    store.setState(({ items }) => ({
      items: items.map((item) => (item.id === id ? { ...item, ...part } : item)),
    }));
  }

  async function look(): Promise<void> {
    clearTimeout(pause);
    turn += 1;
    const mine = turn;
    const { items, format, folder } = store.getState();
    store.setState({ phase: "looking", done: 0, total: items.length, folderTrouble: null });
    await parts.flush();
    for (const [index, { id }] of items.entries()) {
      if (mine !== turn) return;
      const answer = await ask(
        exchange.look({ id, format, folder: folder.trim() === "" ? "~" : folder.trim() }),
      );
      if (mine !== turn) return;
      if (!answer.ok && answer.failure.code === "invalid-request") {
        store.setState({ phase: "ready", folderTrouble: answer.failure });
        return;
      }
      change(id, {
        result: null,
        outlook: answer.ok ? answer.value : null,
        trouble: answer.ok ? null : answer.failure,
      });
      store.setState({ done: index + 1 });
    }
    if (mine === turn) store.setState({ phase: "ready" });
  }

  /** One article; a name that this run has given away is never written over. */
  async function write(
    item: ManyItem,
    override: Override,
    given: Set<string>,
  ): Promise<ManyResult> {
    const { format, folder, collision } = store.getState();
    const isGiven = given.has(item.outlook?.path.toLowerCase() ?? "");
    const answer = await ask(
      exchange.exportArticle({
        id: item.id,
        format,
        folder: folder.trim(),
        override: isStopped(item) ? override : null,
        collision: isGiven ? "keep-both" : collision,
      }),
    );
    if (answer.ok) {
      const [path = ""] = answer.value.files;
      given.add(path.toLowerCase());
      return { kind: "written", files: answer.value.files };
    }
    // A stop that came up after the look.
    if (answer.failure.code === "checks-stop") return { kind: "skipped" };
    return { kind: "failed", trouble: answer.failure };
  }

  return {
    store,
    open(ids, from) {
      const items = ids.map((id): ManyItem => ({ id, outlook: null, trouble: null, result: null }));
      store.setState({ ...from, items, stops: "leave-out", reason: "" });
      void look();
    },
    close() {
      turn += 1;
      cancelled = true;
      clearTimeout(pause);
      store.setState({ phase: "closed" });
    },
    choose(format) {
      store.setState({ format });
      void look();
    },
    fill(part) {
      store.setState(part);
      if (part.folder === undefined) return;
      // Nothing may be written before it is known what stands in the new folder.
      turn += 1;
      store.setState({ phase: "looking", done: 0 });
      clearTimeout(pause);
      pause = setTimeout(() => void look(), pauseMs);
    },
    async chooseFolder() {
      const chosen = await exchange
        .chooseFolder({ from: store.getState().folder.trim() || "~" })
        .catch(() => null);
      if (chosen === null || store.getState().phase === "closed") return;
      store.setState({ folder: chosen });
      void look();
    },
    async export() {
      const state = store.getState();
      if (!mayExportMany(state)) return;
      const due = toWrite(state);
      const by = state.by.trim();
      const override =
        state.stops === "placeholders"
          ? { by, reason: "", placeholders: true }
          : { by, reason: state.reason.trim() };
      const given = new Set<string>();
      cancelled = false;
      let isOut = false;
      let isSigned = false;
      store.setState({ phase: "running", done: 0, total: due.length });
      for (const item of state.items)
        if (item.outlook !== null && !due.includes(item))
          change(item.id, { result: { kind: "skipped" } });
      for (const [index, item] of due.entries()) {
        const result: ManyResult = cancelled
          ? { kind: "not-done" }
          : await write(item, override, given);
        if (result.kind === "written") {
          isOut = true;
          isSigned ||= isStopped(item);
        }
        // Nobody is there to do the others either.
        if (result.kind === "failed" && result.trouble.code === "no-answer") cancelled = true;
        change(item.id, { result });
        store.setState({ done: index + 1 });
      }
      const { format, folder, collision, phase } = store.getState();
      if (isOut)
        parts.onExported(
          { exportFolder: folder.trim(), exportFormat: format, exportCollision: collision },
          isSigned ? override : null,
        );
      if (phase === "running") store.setState({ phase: "done" });
    },
    cancel() {
      cancelled = true;
    },
  };
}
