import type { ReactNode } from "react";
import type { Finder, FinderState } from "../../editor/find/finder.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./find-notes.module.css";

/** What there is to say under the bar: what went wrong, what was replaced, what stands in credits. */
export function FindNotes(props: {
  readonly finder: Finder;
  readonly state: FinderState;
  /** How many finds were replaced at once; null when none were. */
  readonly replaced: number | null;
}): ReactNode {
  const { say } = useMessages();
  const { trouble, isName, credits } = props.state;
  const words =
    trouble !== null
      ? say(`find.${trouble}`)
      : isName
        ? say("find.is-name")
        : props.replaced !== null
          ? say("find.replaced", { count: props.replaced })
          : "";
  return (
    <>
      <output
        className={words === "" ? "unseen" : styles["note"]}
        data-trouble={trouble === null ? undefined : ""}
        aria-live="polite"
      >
        {words}
      </output>
      {credits.length === 0 ? null : (
        <p className={styles["credits"]}>
          {say("find.credits", { count: credits.length })}
          {credits.map(({ position, line }) => (
            <button
              key={position}
              type="button"
              className={styles["credit"]}
              onClick={() => props.finder.showCredit(position)}
            >
              <bdi>{line}</bdi>
            </button>
          ))}
        </p>
      )}
    </>
  );
}
