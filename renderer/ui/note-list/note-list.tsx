import type { ReactNode } from "react";
import { TextButton } from "../text-button/text-button.tsx";
import styles from "./note-list.module.css";

/** One thing a check or a conversion has to say. */
export type Note = {
  readonly tone: "stop" | "advice" | "plain";
  /** What kind of thing it is: "Stop", "Guessed". */
  readonly label: string;
  readonly words: string;
  /** The text it is about, in the article's own words. */
  readonly quote?: string | undefined;
  /** The way to what it is about. */
  readonly go?: { readonly label: string; readonly onPress: () => void };
};

/** Notes one under the other, each with its kind first. */
export function NoteList(props: { readonly notes: readonly Note[] }): ReactNode {
  return (
    <ul className={styles["list"]}>
      {props.notes.map((note, index) => (
        // Notes have no identity of their own and are never reordered.
        <li key={index} className={`${styles["note"]} ${styles[note.tone]}`}>
          <b className={styles["label"]}>{note.label}</b>
          <span className={styles["words"]} dir="auto">
            {note.words}
            {note.quote === undefined || note.quote === "" ? null : (
              <q className={styles["quote"]} dir="auto">
                {note.quote}
              </q>
            )}
          </span>
          {note.go === undefined ? null : (
            <span className={styles["go"]}>
              <TextButton onPress={note.go.onPress}>{note.go.label}</TextButton>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
