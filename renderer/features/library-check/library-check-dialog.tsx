import type { ReactNode } from "react";
import { isProblemLeft } from "#shared/desk-api/library-findings.ts";
import type { LibraryCheck, LibraryCheckState } from "../../state/create-library-check.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { useStored } from "../../state/use-stored.ts";
import { Button } from "../../ui/button/button.tsx";
import { Dialog } from "../../ui/dialog/dialog.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { FindingList } from "./finding-list.tsx";
import styles from "./library-check-dialog.module.css";

/** What a check of the library's files finds, and what a repair would do about it. */
export function LibraryCheckDialog(props: {
  readonly libraryCheck: LibraryCheck;
  readonly focusAfter: () => HTMLElement | null;
  /** Leads to an article; what cannot be read is said on the page. */
  readonly onOpenArticle: (id: string) => void;
}): ReactNode {
  const { libraryCheck } = props;
  const { say, locale } = useMessages();
  const state = useStored(libraryCheck.store);
  const { phase, findings, trouble } = state;
  const mendable = findings.filter(({ mend, mended }) => mend !== null && mended === undefined);
  const isRunning = phase === "checking" || phase === "mending";
  const shown = phase === "preview" ? mendable : findings;
  return (
    <Dialog
      open={phase !== "closed"}
      title={say("care.title")}
      size="medium"
      focusAfter={props.focusAfter}
      onClose={libraryCheck.close}
      foot={<Foot state={state} mendable={mendable.length} libraryCheck={libraryCheck} />}
    >
      <div className={styles["check"]}>
        <div aria-live="polite" className={styles["words"]}>
          {trouble === null ? null : (
            <p className={styles["trouble"]}>{troubleWords(locale, trouble)}</p>
          )}
          <p className={isRunning ? styles["help"] : styles["found"]}>
            {summary(state, mendable.length, say)}
          </p>
        </div>
        {isRunning ? (
          <div className={styles["progress"]}>
            <progress
              className={styles["bar"]}
              aria-label={say(phase === "mending" ? "care.mending" : "care.checking")}
              value={state.done}
              max={Math.max(1, state.total)}
            />
            <span className={styles["count"]}>
              {state.total === 0
                ? ""
                : say("care.progress", { done: state.done, total: state.total })}
            </span>
          </div>
        ) : null}
        <FindingList
          findings={shown}
          isPreview={phase === "preview"}
          onOpenArticle={(id) => {
            libraryCheck.close();
            props.onOpenArticle(id);
          }}
        />
      </div>
    </Dialog>
  );
}

type Say = ReturnType<typeof useMessages>["say"];

function summary(state: LibraryCheckState, mendable: number, say: Say): string {
  const { phase, findings, stopped } = state;
  const left = findings.filter(isProblemLeft).length;
  if (phase === "preview") return say("care.preview", { count: mendable });
  if (phase === "checking") return say("care.intro");
  if (phase === "mending") return say("care.mending");
  if (stopped) return say("care.stopped");
  if (phase === "mended") {
    const count = findings.filter(({ mended }) => mended?.ok === true).length;
    return say("care.mended-count", { count, left });
  }
  if (left > 0) return say("care.found-count", { count: left });
  return say(findings.length === 0 ? "care.clean" : "care.clean-with-notes");
}

function Foot(props: {
  readonly state: LibraryCheckState;
  readonly mendable: number;
  readonly libraryCheck: LibraryCheck;
}): ReactNode {
  const { libraryCheck, mendable } = props;
  const { say } = useMessages();
  switch (props.state.phase) {
    case "checking":
    case "mending":
      return <Button onPress={libraryCheck.stop}>{say("care.stop")}</Button>;
    case "preview":
      return (
        <>
          <Button onPress={libraryCheck.back}>{say("care.back")}</Button>
          <Button tone="primary" onPress={libraryCheck.mend}>
            {say("care.mend-now", { count: mendable })}
          </Button>
        </>
      );
    case "closed":
    case "checked":
    case "mended":
      return (
        <>
          <Button onPress={libraryCheck.look}>{say("care.again")}</Button>
          {mendable === 0 ? null : (
            <Button onPress={libraryCheck.preview}>{say("care.mend")}</Button>
          )}
          <Button tone="primary" onPress={libraryCheck.close}>
            {say("action.done")}
          </Button>
        </>
      );
  }
}
