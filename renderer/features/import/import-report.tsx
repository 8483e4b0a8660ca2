import type { ReactNode } from "react";
import type { ImportDesk } from "../../state/create-import-desk.ts";
import { reportNotes } from "../../state/report-notes.ts";
import { useStored } from "../../state/use-stored.ts";
import { Button } from "../../ui/button/button.tsx";
import { Dialog } from "../../ui/dialog/dialog.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { NoteList } from "../../ui/note-list/note-list.tsx";

/** What an import kept, changed, guessed and dropped. */
export function ImportReport(props: { readonly importDesk: ImportDesk }): ReactNode {
  const { importDesk } = props;
  const { say, locale } = useMessages();
  const { report, title } = useStored(importDesk.store);
  return (
    <Dialog
      open={report !== null}
      title={say(title)}
      size="small"
      onClose={importDesk.close}
      foot={<Button onPress={importDesk.close}>{say("action.done")}</Button>}
    >
      <NoteList notes={reportNotes(locale, report ?? [])} />
    </Dialog>
  );
}
