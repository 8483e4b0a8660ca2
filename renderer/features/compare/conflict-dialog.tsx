import { useMemo, useRef, useState, type ReactNode } from "react";
import { countOpen, type Conflict, type ConflictDesk } from "../../state/create-conflict-desk.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { useStored } from "../../state/use-stored.ts";
import { Button } from "../../ui/button/button.tsx";
import { Dialog } from "../../ui/dialog/dialog.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { SegmentedControl } from "../../ui/segmented-control/segmented-control.tsx";
import { tell } from "../../ui/toast/toasts.ts";
import type { PictureSight } from "./block-cell.tsx";
import { ComparisonRows } from "./comparison-rows.tsx";
import styles from "./conflict-dialog.module.css";
import { FieldRows } from "./field-rows.tsx";
import { ResultPage } from "./result-page.tsx";

/** The article as it is here and as it was saved elsewhere: the user sees both and chooses. */
export function ConflictDialog(props: {
  readonly conflictDesk: ConflictDesk;
  readonly pictureUrl: PictureSight["pictureUrl"];
  readonly focusAfter: () => HTMLElement | null;
}): ReactNode {
  const { conflictDesk } = props;
  const { say, locale } = useMessages();
  const { phase, conflict, said, trouble } = useStored(conflictDesk.store);
  const left = conflict === null ? 0 : countOpen(conflict);
  const rows = useRef<HTMLDivElement>(null);

  async function settle(): Promise<void> {
    if (await conflictDesk.settle())
      tell({ text: say(said === null ? "compare.settled" : "care.copy.settled") });
  }

  return (
    <Dialog
      open={phase !== "closed"}
      title={say("compare.title")}
      size="large"
      focusAfter={props.focusAfter}
      onClose={conflictDesk.close}
      foot={
        <>
          <output className={styles["left"]}>
            {conflict === null ? "" : say("compare.open-count", { count: left })}
          </output>
          {left === 0 ? null : (
            <Button onPress={() => toNextOpen(rows.current)}>{say("compare.next")}</Button>
          )}
          <Button onPress={conflictDesk.close}>{say("action.cancel")}</Button>
          <Button
            tone="primary"
            disabled={conflict === null || left > 0 || phase !== "choosing"}
            onPress={() => void settle()}
          >
            {say(phase === "settling" ? "compare.settling" : "compare.go-on")}
          </Button>
        </>
      }
    >
      {trouble === null ? null : (
        <p className={styles["trouble"]} role="alert">
          {trouble.code === "changed-elsewhere"
            ? say("compare.again")
            : troubleWords(locale, trouble)}
        </p>
      )}
      {phase === "loading" ? <output>{say("compare.loading")}</output> : null}
      {conflict === null ? null : (
        <div ref={rows}>
          <p className={styles["intro"]}>
            {said === null ? say("compare.intro") : say("care.copy.intro", { said })}
          </p>
          <Versions conflict={conflict} conflictDesk={conflictDesk} pictureUrl={props.pictureUrl} />
        </div>
      )}
    </Dialog>
  );
}

function Versions(props: {
  readonly conflict: Conflict;
  readonly conflictDesk: ConflictDesk;
  readonly pictureUrl: PictureSight["pictureUrl"];
}): ReactNode {
  const { conflict, conflictDesk, pictureUrl } = props;
  const { say } = useMessages();
  const [view, setView] = useState<"side-by-side" | "result">("side-by-side");
  const { pictures } = conflict.versions.theirs;
  const sight = useMemo(
    () => ({ pictures: new Map(pictures.map((picture) => [picture.id, picture])), pictureUrl }),
    [pictures, pictureUrl],
  );
  return (
    <>
      <div className={styles["tools"]}>
        <SegmentedControl
          label={say("compare.view")}
          value={view}
          choices={(["side-by-side", "result"] as const).map((value) => ({
            value,
            label: say(`compare.${value}`),
          }))}
          onValue={setView}
        />
        <span className={styles["all"]}>
          <Button onPress={() => conflictDesk.takeAll("mine")}>{say("compare.all-mine")}</Button>
          <Button onPress={() => conflictDesk.takeAll("theirs")}>
            {say("compare.all-theirs")}
          </Button>
        </span>
      </div>
      {view === "result" ? (
        <ResultPage
          of={conflict}
          language={conflict.versions.mine.article.language}
          sight={sight}
        />
      ) : (
        <>
          <ComparisonRows
            comparison={conflict.comparison}
            choices={conflict.choices}
            onChoose={conflictDesk.choose}
            sight={sight}
          />
          {conflict.fields.length === 0 ? null : (
            <h3 className={styles["part"]}>{say("compare.furniture")}</h3>
          )}
          <FieldRows
            fields={conflict.fields}
            choices={conflict.fieldChoices}
            onChoose={conflictDesk.chooseField}
          />
        </>
      )}
    </>
  );
}

/** Moves the keyboard to the first place that waits for a choice. */
function toNextOpen(rows: HTMLElement | null): void {
  const first = rows?.querySelector<HTMLElement>("[data-open] input");
  first?.focus();
  first?.closest("[data-open]")?.scrollIntoView({ block: "center" });
}
