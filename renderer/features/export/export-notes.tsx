import type { ReactNode } from "react";
import type { Finding } from "#shared/checks/check.ts";
import type { Preview } from "#shared/desk-api/payloads.ts";
import { findingWords } from "#shared/messages/finding-words.ts";
import { reportNotes } from "../../state/report-notes.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { NoteList } from "../../ui/note-list/note-list.tsx";
import styles from "./export-notes.module.css";

/** What the checks say of the article, and the conversion of itself. */
export function ExportNotes(props: {
  readonly preview: Preview | null;
  readonly onGo: (finding: Finding) => void;
}): ReactNode {
  const { say, locale } = useMessages();
  const { preview } = props;
  if (preview === null) return null;
  const notes = reportNotes(locale, preview.report);
  return (
    <>
      <section className={styles["part"]}>
        <h3 className={styles["title"]}>{say("export.checks")}</h3>
        {preview.findings.length === 0 ? (
          <p className={styles["quiet"]}>{say("export.checks-none")}</p>
        ) : (
          <NoteList
            notes={preview.findings.map((finding) => ({
              tone: finding.level,
              label: say(`level.${finding.level}`),
              words: findingWords(locale, finding),
              go: { label: say("checks.go"), onPress: () => props.onGo(finding) },
            }))}
          />
        )}
      </section>
      <section className={styles["part"]}>
        <h3 className={styles["title"]}>{say("export.report")}</h3>
        {notes.length === 0 ? (
          <p className={styles["quiet"]}>{say("export.report-none")}</p>
        ) : (
          <NoteList notes={notes} />
        )}
      </section>
    </>
  );
}
