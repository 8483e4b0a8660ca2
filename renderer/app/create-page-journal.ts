import { createId } from "#shared/text/id.ts";
import { joinDocumentText } from "#shared/desk-api/document-text.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import { toDocumentText } from "../editor/document-text.ts";
import { createRecovery, type Recovery } from "../state/journal/create-recovery.ts";
import type { JournalPlace } from "../state/journal/journal.ts";
import { openJournal } from "../state/journal/open-journal.ts";

/** A page waits no longer than this for what an earlier one left, before it shows an article. */
const patience = 1000;

/** The journal of this page, and what earlier pages left in theirs. */
export function createPageJournal(
  desk: DeskClient,
  library: () => string | null,
): {
  readonly place: JournalPlace;
  readonly recovery: Recovery;
  /** Brings back what earlier pages left; goes on with it behind when it takes long. */
  readonly recover: () => Promise<void>;
} {
  const page = createId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
  const journal = openJournal(indexedDB);
  const recovery = createRecovery({
    desk,
    journal,
    locks: navigator.locks,
    page,
    textOf: (document) => joinDocumentText(toDocumentText(document)),
  });
  return {
    place: {
      journal,
      owner() {
        const id = library();
        return id === null ? null : { page, library: id };
      },
    },
    recovery,
    async recover() {
      const id = library();
      if (id === null) return;
      await Promise.race([
        recovery.run(id),
        new Promise((resolve) => {
          setTimeout(resolve, patience);
        }),
      ]);
    },
  };
}
