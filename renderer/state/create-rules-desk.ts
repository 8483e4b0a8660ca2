import { createStore, type StoreApi } from "zustand/vanilla";
import type { CreditRulesPreview } from "#shared/desk-api/credit-rules.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import { askPlain, type Trouble } from "./trouble.ts";

export type RulesState = {
  readonly open: boolean;
  readonly looking: boolean;
  /** What was found last; it stands while somebody looks again. */
  readonly preview: CreditRulesPreview | null;
  readonly trouble: Trouble | null;
};

export type RulesDesk = {
  readonly store: StoreApi<RulesState>;
  /** Opens the preview, and looks through the library's pictures. */
  readonly look: () => void;
  readonly close: () => void;
};

const closed: RulesState = { open: false, looking: false, preview: null, trouble: null };

/** The preview of the cleaning rules. */
export function createRulesDesk(desk: DeskClient): RulesDesk {
  const store = createStore<RulesState>(() => closed);
  let turn = 0;
  return {
    store,
    look() {
      turn += 1;
      const mine = turn;
      store.setState({ open: true, looking: true, trouble: null });
      void askPlain(desk.house.previewCreditRules()).then((answer) => {
        if (mine !== turn) return;
        if (answer.ok) store.setState({ looking: false, preview: answer.value });
        else store.setState({ looking: false, trouble: answer.failure });
      });
    },
    close() {
      turn += 1;
      store.setState(closed);
    },
  };
}
