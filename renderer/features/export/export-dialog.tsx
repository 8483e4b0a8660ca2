import { useId, type ReactNode } from "react";
import type { Finding } from "#shared/checks/check.ts";
import {
  hasPictureStops,
  hasStops,
  mayExport,
  needsReason,
  type ExportDesk,
} from "../../state/create-export-desk.ts";
import { useStored } from "../../state/use-stored.ts";
import { MenuButton, type ButtonActions } from "../../ui/menu-button/menu-button.tsx";
import { Button } from "../../ui/button/button.tsx";
import { Dialog } from "../../ui/dialog/dialog.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { CollisionField } from "./collision-field.tsx";
import styles from "./export-dialog.module.css";
import { ExportNotes } from "./export-notes.tsx";
import { ExportOutcome } from "./export-outcome.tsx";
import { ExportPanes } from "./export-panes.tsx";
import { FolderField } from "./folder-field.tsx";
import { OverrideFields } from "./override-fields.tsx";
import { PlaceholderChoice } from "./placeholder-choice.tsx";

/** The way out: what will be written, what the checks and the conversion say of it, and where it goes. */
export function ExportDialog(props: {
  readonly exportDesk: ExportDesk;
  readonly canChooseFolder: boolean;
  readonly canMakePdf: boolean;
  /** The other ways out of this article: copy and print. */
  readonly waysOut: (id: string) => readonly ButtonActions[];
  /** Takes the user to where a finding is mended. */
  readonly onGo: (finding: Finding) => void;
  readonly focusAfter: () => HTMLElement | null;
}): ReactNode {
  const { exportDesk } = props;
  const { say } = useMessages();
  const form = useId();
  const state = useStored(exportDesk.store);
  const { id, run } = state;
  const pdf: ButtonActions = {
    label: say("out.pdf"),
    actions: (["proof", "page"] as const).map((kind) => ({
      label: say(`export.pdf.${kind}`),
      onPress: () => void exportDesk.export(kind),
    })),
  };
  return (
    <Dialog
      open={id !== null}
      title={say("export.title")}
      size="wide"
      focusAfter={props.focusAfter}
      onClose={exportDesk.close}
      foot={
        <>
          <ExportOutcome
            run={run}
            onDecide={(again, once) => void exportDesk.export(again, once)}
          />
          <MenuButton
            label={say("out.name")}
            shown
            disabled={state.preview === null}
            groups={[
              ...(id === null ? [] : props.waysOut(id)),
              ...(props.canMakePdf && mayExport(state) ? [pdf] : []),
            ]}
          />
          <Button onPress={exportDesk.close}>
            {say(run.kind === "done" ? "action.done" : "action.cancel")}
          </Button>
          <Button tone="primary" type="submit" form={form} disabled={!mayExport(state)}>
            {say(run.kind === "running" ? "export.running" : "export.do")}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles["layout"]}
        onSubmit={(event) => {
          event.preventDefault();
          void exportDesk.export();
        }}
      >
        <ExportPanes state={state} onFormat={exportDesk.choose} />
        <div className={styles["side"]}>
          {state.stale === true ? (
            <p className={styles["stale"]} role="alert">
              {say("export.failed-dropped")}
            </p>
          ) : null}
          <ExportNotes preview={state.preview} onGo={props.onGo} />
          {hasPictureStops(state.preview) ? (
            <PlaceholderChoice value={state.placeholders} onValue={exportDesk.usePlaceholders} />
          ) : null}
          {hasStops(state.preview) ? (
            <OverrideFields
              by={state.by}
              reason={state.reason}
              why={say(needsReason(state) ? "export.override-why" : "placeholder.why")}
              noReason={!needsReason(state)}
              onFill={exportDesk.fill}
            />
          ) : null}
          <FolderField
            folder={state.folder}
            folders={state.folders}
            onFolder={(folder) => exportDesk.fill({ folder })}
            {...(props.canChooseFolder ? { onChoose: () => void exportDesk.chooseFolder() } : {})}
          />
          <CollisionField
            value={state.collision}
            onValue={(collision) => exportDesk.fill({ collision })}
          />
        </div>
      </form>
    </Dialog>
  );
}
