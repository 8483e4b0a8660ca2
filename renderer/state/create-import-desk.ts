import { createStore, type StoreApi } from "zustand/vanilla";
import type { Report } from "#shared/convert/report.ts";
import type { MessageKey } from "#shared/messages/messages.ts";
import { ok, type Result } from "#shared/result.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import { ask, type Trouble } from "./trouble.ts";

export type ImportDesk = {
  /** The report that is being read; null when there is none. */
  readonly store: StoreApi<{ readonly report: Report | null; readonly title: MessageKey }>;
  /** Takes a file in as a new article. */
  readonly take: (file: File) => Promise<Result<{ id: string; report: Report }, Trouble>>;
  readonly read: (report: Report, title?: MessageKey) => void;
  readonly close: () => void;
};

/** The way in for files from outside. */
export function createImportDesk(desk: DeskClient): ImportDesk {
  const store = createStore<{ report: Report | null; title: MessageKey }>(() => ({
    report: null,
    title: "import.report-title",
  }));
  return {
    store,
    async take(file) {
      const answer = await ask(desk.exchange.importFile({ file }));
      return answer.ok ? ok(answer.value) : answer;
    },
    read: (report, title = "import.report-title") => store.setState({ report, title }),
    close: () => store.setState({ report: null }),
  };
}
