import { createStore, type StoreApi } from "zustand/vanilla";
import type {
  Collision,
  Exported,
  ExportFormat,
  Override,
  Preferences,
  Preview,
  PrintKind,
} from "#shared/desk-api/payloads.ts";
import { pictureStops } from "#shared/checks/check.ts";
import type { Failure } from "#shared/failures.ts";
import type { Result } from "#shared/result.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import { ask, type Trouble } from "./trouble.ts";

/** What became of the wish to export. */
export type ExportRun =
  | { readonly kind: "idle" }
  | { readonly kind: "running" }
  /** The file is there already, and the user has to say what becomes of it. */
  | { readonly kind: "there"; readonly path: string; readonly again: ExportWish }
  | ({ readonly kind: "done" } & Exported)
  | { readonly kind: "failed"; readonly trouble: Trouble };

/** What is to be written: the format that is chosen, or a PDF. */
export type ExportWish = "file" | PrintKind;

/** What the dialog begins with, from the preferences. */
export type ExportStart = {
  readonly format: ExportFormat;
  readonly folder: string;
  readonly folders: readonly string[];
  readonly collision: Collision;
  readonly by: string;
};

export type ExportState = ExportStart & {
  /** The article being exported; null while the dialog is closed. */
  readonly id: string | null;
  readonly reason: string;
  /** Whether pictures that their rights or their files stop stay behind. */
  readonly placeholders: boolean;
  /** Whether what was typed last could not be saved and is not shown; null until that was tried. */
  readonly stale: boolean | null;
  /** What would be written; null while it is being made. */
  readonly preview: Preview | null;
  readonly trouble: Trouble | null;
  readonly run: ExportRun;
};

export type ExportDesk = {
  readonly store: StoreApi<ExportState>;
  readonly open: (id: string, from: ExportStart) => void;
  readonly close: () => void;
  readonly choose: (format: ExportFormat) => void;
  readonly fill: (
    part: Partial<Pick<ExportState, "folder" | "by" | "reason" | "collision">>,
  ) => void;
  /** Puts placeholders in the place of stopped pictures, or shows those all the same. */
  readonly usePlaceholders: (placeholders: boolean) => void;
  /** Opens the system's own dialog for folders. */
  readonly chooseFolder: () => Promise<void>;
  /** @param once what becomes of a file that is there, for this time only */
  readonly export: (wish?: ExportWish, once?: Collision) => Promise<void>;
};

/** The stops of a preview that hold an export back. */
export function hasStops(preview: Preview | null): boolean {
  return preview?.findings.some(({ level }) => level === "stop") ?? false;
}

/** Whether some of them are none without the pictures they are about. */
export function hasPictureStops(preview: Preview | null): boolean {
  return preview?.findings.some(({ check }) => pictureStops.has(check)) ?? false;
}

/** Whether somebody has to give a reason: placeholders that meet every stop are one. */
export function needsReason({
  preview,
  placeholders,
}: Pick<ExportState, "preview" | "placeholders">): boolean {
  const stops = preview?.findings.filter(({ level }) => level === "stop") ?? [];
  return stops.some(({ check }) => !placeholders || !pictureStops.has(check));
}

/** Whether everything an export needs has been given. */
export function mayExport(state: ExportState): boolean {
  if (state.preview === null || state.run.kind === "running" || state.folder.trim() === "")
    return false;
  if (!hasStops(state.preview)) return true;
  return state.by.trim() !== "" && (!needsReason(state) || state.reason.trim() !== "");
}

/** Told of what was chosen, to remember it, and of an override, because it changes the article. */
export type OnExported = (
  chosen: Pick<Preferences, "exportFolder" | "exportFormat" | "exportCollision">,
  override: Override | null,
) => void;

/**
 * The export dialog's state.
 * @param parts.flush saves the open article, so that what is shown and written is what was typed
 */
export function createExportDesk(parts: {
  readonly desk: DeskClient;
  readonly flush: () => Promise<boolean>;
  readonly onExported: OnExported;
}): ExportDesk {
  const store = createStore<ExportState>(() => ({
    id: null,
    format: "markdown",
    folder: "",
    folders: [],
    collision: "ask",
    by: "",
    reason: "",
    placeholders: false,
    stale: null,
    preview: null,
    trouble: null,
    run: { kind: "idle" },
  }));
  let turn = 0;

  async function look(): Promise<void> {
    turn += 1;
    const mine = turn;
    store.setState({ preview: null, trouble: null, run: { kind: "idle" } });
    const saved = await parts.flush();
    const { id, format, placeholders } = store.getState();
    if (id === null || mine !== turn) return;
    store.setState({ stale: !saved });
    const answer = await ask(
      parts.desk.exchange.preview({ id, format, ...(placeholders ? { placeholders } : {}) }),
    );
    if (mine !== turn) return;
    store.setState(answer.ok ? { preview: answer.value } : { trouble: answer.failure });
  }

  return {
    store,
    open(id, from) {
      store.setState({ id, ...from, reason: "", placeholders: false, stale: null });
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
    usePlaceholders(placeholders) {
      store.setState({ placeholders });
      void look();
    },
    fill: (part) => store.setState({ ...part, run: { kind: "idle" } }),
    async chooseFolder() {
      const mine = turn;
      const from = store.getState().folder.trim();
      const chosen = await parts.desk.exchange
        .chooseFolder({ from: from === "" ? "~" : from })
        // The field is still there to type in.
        .catch(() => null);
      if (chosen !== null && mine === turn)
        store.setState({ folder: chosen, run: { kind: "idle" } });
    },
    async export(wish = "file", once) {
      const state = store.getState();
      const { id, format } = state;
      if (id === null || !mayExport(state)) return;
      const folder = state.folder.trim();
      const override = hasStops(state.preview)
        ? {
            by: state.by.trim(),
            reason: state.reason.trim(),
            ...(state.placeholders && hasPictureStops(state.preview) ? { placeholders: true } : {}),
          }
        : null;
      const mine = turn;
      store.setState({ run: { kind: "running" } });
      const request = { id, folder, override, collision: once ?? state.collision };
      const { exchange } = parts.desk;
      const answer: Result<Exported, Trouble> = await ask<Exported>(
        wish === "file"
          ? exchange.exportArticle({ ...request, format })
          : (exchange.exportPdf({ ...request, kind: wish }) as Promise<Result<Exported, Failure>>),
      );
      if (answer.ok)
        parts.onExported(
          { exportFolder: folder, exportFormat: format, exportCollision: state.collision },
          override,
        );
      if (mine !== turn) return;
      if (answer.ok) store.setState({ run: { kind: "done", ...answer.value } });
      else if (answer.failure.code === "file-already-there" && once === undefined)
        store.setState({ run: { kind: "there", path: answer.failure.path, again: wish } });
      else store.setState({ run: { kind: "failed", trouble: answer.failure } });
    },
  };
}
