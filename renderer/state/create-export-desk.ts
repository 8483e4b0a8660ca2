import { createStore, type StoreApi } from "zustand/vanilla";
import type { Report } from "#shared/convert/report.ts";
import type { ExportFormat, Override, Preferences, Preview } from "#shared/desk-api/payloads.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import { ask, type Trouble } from "./trouble.ts";

/** What became of the wish to export. */
export type ExportRun =
  | { readonly kind: "idle" }
  | { readonly kind: "running" }
  | { readonly kind: "done"; readonly files: readonly string[]; readonly report: Report }
  | { readonly kind: "failed"; readonly trouble: Trouble };

export type ExportState = {
  /** The article being exported; null while the dialog is closed. */
  readonly id: string | null;
  readonly format: ExportFormat;
  readonly folder: string;
  readonly by: string;
  readonly reason: string;
  /** What would be written; null while it is being made. */
  readonly preview: Preview | null;
  readonly trouble: Trouble | null;
  readonly run: ExportRun;
};

export type ExportDesk = {
  readonly store: StoreApi<ExportState>;
  readonly open: (
    id: string,
    from: { readonly format: ExportFormat; readonly folder: string; readonly by: string },
  ) => void;
  readonly close: () => void;
  readonly choose: (format: ExportFormat) => void;
  readonly fill: (part: Partial<Pick<ExportState, "folder" | "by" | "reason">>) => void;
  readonly export: () => Promise<void>;
};

/** The stops of a preview that hold an export back. */
export function hasStops(preview: Preview | null): boolean {
  return preview?.findings.some(({ level }) => level === "stop") ?? false;
}

/** Whether everything an export needs has been given. */
export function mayExport(state: ExportState): boolean {
  if (state.preview === null || state.run.kind === "running" || state.folder.trim() === "")
    return false;
  return !hasStops(state.preview) || (state.by.trim() !== "" && state.reason.trim() !== "");
}

/**
 * The export dialog's state.
 * @param parts.flush saves the open article, so that what is shown and written is what was typed
 * @param parts.onExported remembers the choices; told of the override, because it changes the article
 */
export function createExportDesk(parts: {
  readonly desk: DeskClient;
  readonly flush: () => Promise<boolean>;
  readonly onExported: (chosen: Partial<Preferences>, override: Override | null) => void;
}): ExportDesk {
  const store = createStore<ExportState>(() => ({
    id: null,
    format: "markdown",
    folder: "",
    by: "",
    reason: "",
    preview: null,
    trouble: null,
    run: { kind: "idle" },
  }));
  let turn = 0;

  async function look(): Promise<void> {
    turn += 1;
    const mine = turn;
    store.setState({ preview: null, trouble: null, run: { kind: "idle" } });
    await parts.flush();
    const { id, format } = store.getState();
    if (id === null || mine !== turn) return;
    const answer = await ask(parts.desk.exchange.preview({ id, format }));
    if (mine !== turn) return;
    store.setState(answer.ok ? { preview: answer.value } : { trouble: answer.failure });
  }

  return {
    store,
    open(id, { format, folder, by }) {
      store.setState({ id, format, folder, by, reason: "" });
      void look();
    },
    close() {
      turn += 1;
      store.setState({ id: null });
    },
    choose(format) {
      store.setState({ format });
      void look();
    },
    fill: (part) => store.setState({ ...part, run: { kind: "idle" } }),
    async export() {
      const state = store.getState();
      const { id, format, folder } = state;
      if (id === null || !mayExport(state)) return;
      const override = hasStops(state.preview)
        ? { by: state.by.trim(), reason: state.reason.trim() }
        : null;
      const mine = turn;
      store.setState({ run: { kind: "running" } });
      const answer = await ask(
        parts.desk.exchange.exportArticle({ id, format, folder: folder.trim(), override }),
      );
      if (answer.ok)
        parts.onExported({ exportFolder: folder.trim(), exportFormat: format }, override);
      if (mine !== turn) return;
      store.setState({
        run: answer.ok
          ? { kind: "done", files: answer.value.files, report: answer.value.report }
          : { kind: "failed", trouble: answer.failure },
      });
    },
  };
}
