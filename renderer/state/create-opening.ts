import type { StoreApi } from "zustand/vanilla";
import type { OpenArticle as OpenedByDesk } from "#shared/desk-api/payloads.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import type { OpenArticleState } from "./open-article.ts";
import type { Trouble } from "./trouble.ts";

/** One article in the place of another. */
export type Opening = {
  /**
   * Leaves the open article and shows another one, if nothing else was asked for meanwhile.
   * @param id the article that is waited for; null for one that has to be made
   * @returns its id; why the open one cannot be left or the other not be had; `cancelled`
   */
  readonly replace: (
    id: string | null,
    fetch: () => Promise<Result<OpenedByDesk, Trouble>>,
  ) => Promise<Result<string, Trouble>>;
  /** What is being opened is not wanted any more. */
  readonly callOff: () => void;
};

/** @param leave saves what the open article holds */
export function createOpening(parts: {
  readonly store: StoreApi<OpenArticleState>;
  readonly leave: () => Promise<Result<null, Trouble>>;
  readonly install: (opened: OpenedByDesk) => void;
}): Opening {
  const { store, leave, install } = parts;
  let turn = 0;

  return {
    async replace(id, fetch) {
      turn += 1;
      const mine = turn;
      const stay = (trouble: Trouble): Result<never, Trouble> => {
        if (mine !== turn) return failed({ code: "cancelled" });
        store.setState({ opening: null, failed: id === null ? null : { id, trouble } });
        return failed(trouble);
      };
      store.setState({ opening: id, failed: null });
      const left = await leave();
      if (!left.ok) return stay(left.failure);
      const answer = await fetch();
      if (!answer.ok) return stay(answer.failure);
      // Typing went on until the other article was there.
      const leftAgain = await leave();
      if (!leftAgain.ok) return stay(leftAgain.failure);
      if (mine !== turn) return failed({ code: "cancelled" });
      install(answer.value);
      return ok(answer.value.article.id);
    },
    callOff() {
      turn += 1;
    },
  };
}
