import type { DeskClient } from "../desk-client/desk-client.ts";
import type { DeskState } from "../state/create-desk-state.ts";
import { createHistoryDesk, type HistoryDesk } from "../state/create-history-desk.ts";
import { createLawyeredDesk, type LawyeredDesk } from "../state/create-lawyered-desk.ts";
import type { OpenArticle } from "../state/open-article.ts";
import { initialsOf } from "./initials-of.ts";

/** What the window knows of earlier versions of the open article. */
export type VersionDesks = {
  readonly historyDesk: HistoryDesk;
  readonly lawyeredDesk: LawyeredDesk;
  /** Writes down who sits here. */
  readonly sign: (name: string) => void;
};

/** @param onLawyered told when another version is what the lawyers read last */
export function createVersionDesks(
  desk: DeskClient,
  article: OpenArticle,
  deskState: DeskState,
  onLawyered: () => void,
): VersionDesks {
  const lawyeredDesk = createLawyeredDesk(desk, article);
  // It may have been lawyered in another window, or on another machine.
  addEventListener("focus", () => void lawyeredDesk.look());
  lawyeredDesk.store.subscribe(({ lawyered }, before) => {
    if (lawyered !== before.lawyered) onLawyered();
  });
  const me = (): string | null => deskState.store.getState().desk?.preferences.me?.name ?? null;
  return {
    historyDesk: createHistoryDesk({ desk, article, me }),
    lawyeredDesk,
    sign: (name) => void deskState.prefer({ me: { name, initials: initialsOf(name) } }),
  };
}
