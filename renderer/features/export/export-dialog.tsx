import { useId, type ReactNode } from "react";
import { mayExport, type ExportDesk } from "../../state/create-export-desk.ts";
import { useStored } from "../../state/use-stored.ts";
import { Button } from "../../ui/button/button.tsx";
import { Dialog } from "../../ui/dialog/dialog.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { SegmentedControl } from "../../ui/segmented-control/segmented-control.tsx";
import { TextField } from "../../ui/text-field/text-field.tsx";
import styles from "./export-dialog.module.css";
import { ExportNotes } from "./export-notes.tsx";
import { ExportOutcome } from "./export-outcome.tsx";
import { ExportText } from "./export-text.tsx";
import { OverrideFields } from "./override-fields.tsx";

const formats = ["markdown", "html", "text", "json"] as const;

/** The way out: what will be written, what the checks and the conversion say of it, and where it goes. */
export function ExportDialog(props: {
  readonly exportDesk: ExportDesk;
  readonly focusAfter: () => HTMLElement | null;
}): ReactNode {
  const { exportDesk } = props;
  const { say } = useMessages();
  const form = useId();
  const state = useStored(exportDesk.store);
  const chosen = formats.find((format) => format === state.format) ?? "html";
  return (
    <Dialog
      open={state.id !== null}
      title={say("export.title")}
      size="large"
      focusAfter={props.focusAfter}
      onClose={exportDesk.close}
      foot={
        <>
          <ExportOutcome run={state.run} />
          <Button onPress={exportDesk.close}>
            {say(state.run.kind === "done" ? "action.done" : "action.cancel")}
          </Button>
          <Button tone="primary" type="submit" form={form} disabled={!mayExport(state)}>
            {say(state.run.kind === "running" ? "export.running" : "export.do")}
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
        <div className={styles["preview"]}>
          <SegmentedControl
            label={say("export.format")}
            value={chosen}
            choices={formats.map((value) => ({ value, label: say(`export.format.${value}`) }))}
            onValue={exportDesk.choose}
          />
          <ExportText preview={state.preview} format={state.format} trouble={state.trouble} />
        </div>
        <div className={styles["side"]}>
          <ExportNotes preview={state.preview} />
          <OverrideFields state={state} onFill={exportDesk.fill} />
          <TextField
            path
            label={say("export.folder")}
            help={say("export.folder-help")}
            value={state.folder}
            onValue={(folder) => exportDesk.fill({ folder })}
          />
        </div>
      </form>
    </Dialog>
  );
}
