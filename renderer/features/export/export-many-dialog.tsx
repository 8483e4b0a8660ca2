import { useId, type ReactNode } from "react";
import type { ExportMany } from "../../state/create-export-many.ts";
import {
  countUndecided,
  isStopped,
  isStoppedByPictures,
  mayExportMany,
  toWrite,
} from "../../state/export-many.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { useStored } from "../../state/use-stored.ts";
import { Button } from "../../ui/button/button.tsx";
import { Dialog } from "../../ui/dialog/dialog.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { CollisionField } from "./collision-field.tsx";
import { FolderField } from "./folder-field.tsx";
import { FormatChoice } from "./format-choice.tsx";
import styles from "./export-many-dialog.module.css";
import { ManyList } from "./many-list.tsx";
import { ManyStops } from "./many-stops.tsx";

/** Several articles at once: what each would meet, how far it has come, and what became of each. */
export function ExportManyDialog(props: {
  readonly exportMany: ExportMany;
  readonly canChooseFolder: boolean;
  readonly focusAfter: () => HTMLElement | null;
}): ReactNode {
  const { exportMany } = props;
  const { say, locale } = useMessages();
  const form = useId();
  const state = useStored(exportMany.store);
  const { phase, items, done, total } = state;
  const isRunning = phase === "running";
  const undecided = countUndecided(state);
  const stopped = items.filter(isStopped).length;
  const written = items.filter(({ result }) => result?.kind === "written").length;
  const others = items.length - written;
  return (
    <Dialog
      open={phase !== "closed"}
      title={say("export.many-title", { count: items.length })}
      size="large"
      focusAfter={props.focusAfter}
      onClose={exportMany.close}
      foot={
        <>
          <output className={styles["outcome"]}>
            {phase === "looking" ? say("export.many-looking", { done, total }) : null}
            {isRunning ? say("export.many-running", { done, total }) : null}
            {phase === "done" ? say("export.many-done", { written, others }) : null}
          </output>
          {isRunning || phase === "looking" ? (
            <progress className={styles["bar"]} value={done} max={total} aria-hidden="true" />
          ) : null}
          {isRunning ? (
            <Button onPress={exportMany.cancel}>{say("export.many-cancel")}</Button>
          ) : (
            <Button onPress={exportMany.close}>
              {say(phase === "done" ? "action.done" : "action.cancel")}
            </Button>
          )}
          {phase === "done" ? null : (
            <Button tone="primary" type="submit" form={form} disabled={!mayExportMany(state)}>
              {isRunning
                ? say("export.running")
                : say("export.many-do", { count: toWrite(state).length })}
            </Button>
          )}
        </>
      }
    >
      <form
        id={form}
        className={styles["layout"]}
        onSubmit={(event) => {
          event.preventDefault();
          void exportMany.export();
        }}
      >
        <div className={styles["articles"]}>
          <FormatChoice value={state.format} onValue={exportMany.choose} />
          <ManyList items={items} />
        </div>
        <fieldset className={styles["side"]} disabled={isRunning || phase === "done"}>
          {stopped === 0 ? null : (
            <ManyStops
              count={stopped}
              byPictures={items.some(isStoppedByPictures)}
              stops={state.stops}
              by={state.by}
              reason={state.reason}
              onFill={exportMany.fill}
            />
          )}
          <FolderField
            folder={state.folder}
            folders={state.folders}
            error={
              state.folderTrouble === null ? undefined : troubleWords(locale, state.folderTrouble)
            }
            onFolder={(folder) => exportMany.fill({ folder })}
            {...(props.canChooseFolder ? { onChoose: () => void exportMany.chooseFolder() } : {})}
          />
          <CollisionField
            value={state.collision}
            onValue={(collision) => exportMany.fill({ collision })}
          />
          {phase === "ready" && undecided > 0 ? (
            <p className={styles["there"]} role="alert">
              {say("export.many-there-count", { count: undecided })}
            </p>
          ) : null}
        </fieldset>
      </form>
    </Dialog>
  );
}
