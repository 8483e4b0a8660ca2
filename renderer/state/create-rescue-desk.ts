import { createStore, type StoreApi } from "zustand/vanilla";
import type { OtherText } from "#shared/desk-api/library-care.ts";
import type { Result } from "#shared/result.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import type { OpenArticle } from "./open-article.ts";
import { ask, type Trouble } from "./trouble.ts";

export type RescueState = {
  /** The damaged article; null when none was asked for. */
  readonly id: string | null;
  /** Undefined until it is known whether there is another text. */
  readonly text: OtherText | null | undefined;
  readonly phase: "offered" | "shown" | "restoring";
  readonly trouble: Trouble | null;
};

export type RescueDesk = {
  readonly store: StoreApi<RescueState>;
  /** Shows the newest whole text. */
  readonly show: () => void;
  readonly close: () => void;
  /** Puts it in the place of the damaged file and opens the article; answers where that file is. */
  readonly restore: () => Promise<Result<string, Trouble> | null>;
};

const none: RescueState = { id: null, text: undefined, phase: "offered", trouble: null };

/** What else there is of an article that was asked for and is damaged. */
export function createRescueDesk(desk: DeskClient, article: OpenArticle): RescueDesk {
  const store = createStore<RescueState>(() => none);

  async function look(id: string): Promise<void> {
    store.setState({ ...none, id });
    const answer = await ask(desk.care.newestWhole({ id }));
    if (store.getState().id !== id || !answer.ok) return;
    // With another article on the page there is nowhere else to offer it.
    const isPageTaken = article.store.getState().open !== null;
    const phase = isPageTaken && answer.value !== null ? "shown" : "offered";
    store.setState({ text: answer.value, phase });
  }

  article.store.subscribe(({ failed }, before) => {
    if (failed === before.failed) return;
    if (failed?.trouble.code === "damaged") void look(failed.id);
    else store.setState(none);
  });

  return {
    store,
    show: () => store.setState({ phase: "shown" }),
    close: () => store.setState({ phase: "offered", trouble: null }),
    async restore() {
      const { id, text, phase } = store.getState();
      if (id === null || text === undefined || text === null || phase !== "shown") return null;
      store.setState({ phase: "restoring", trouble: null });
      const restored = await ask(desk.care.restore({ id, file: text.file }));
      if (!restored.ok) {
        store.setState({ phase: "shown", trouble: restored.failure });
        return restored;
      }
      store.setState(none);
      const opened = await article.open(restored.value.id);
      return opened.ok ? { ok: true, value: restored.value.setAside } : opened;
    },
  };
}
