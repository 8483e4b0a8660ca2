import type { DeskClient } from "../desk-client/desk-client.ts";
import type { DeskState } from "../state/create-desk-state.ts";
import type { createExportMany } from "../state/create-export-many.ts";
import { recentFolders } from "../state/export-preferences.ts";
import type { OpenArticle } from "../state/open-article.ts";
import { initialsOf } from "./initials-of.ts";

/** What exporting one article and exporting many need of the window: what was chosen is remembered. */
export function createExportParts(parts: {
  readonly desk: DeskClient;
  readonly deskState: DeskState;
  readonly article: OpenArticle;
}): Parameters<typeof createExportMany>[0] {
  const { desk, deskState, article } = parts;
  return {
    desk,
    flush: article.flush,
    onExported(chosen, override) {
      const me =
        override === null ? {} : { me: { name: override.by, initials: initialsOf(override.by) } };
      const exportFolders = recentFolders(
        chosen.exportFolder,
        deskState.store.getState().desk?.preferences.exportFolders ?? [],
      );
      void deskState.prefer({ ...chosen, exportFolders, ...me });
      // An override is written into the article, which makes a new revision of it.
      if (override !== null) void article.lookAgain();
    },
  };
}
