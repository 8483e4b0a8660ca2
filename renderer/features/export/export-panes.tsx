import { useState, type ReactNode } from "react";
import type { ExportFormat } from "#shared/desk-api/payloads.ts";
import type { ExportState } from "../../state/create-export-desk.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { SegmentedControl } from "../../ui/segmented-control/segmented-control.tsx";
import { ExportPage } from "./export-page.tsx";
import styles from "./export-panes.module.css";
import { ExportText } from "./export-text.tsx";
import { FormatChoice } from "./format-choice.tsx";

const panes = ["text", "page"] as const;

/** The file as it will be written beside the page it makes; one of them at a time where there is no room. */
export function ExportPanes(props: {
  readonly state: ExportState;
  readonly onFormat: (format: ExportFormat) => void;
}): ReactNode {
  const { say, locale } = useMessages();
  const { state } = props;
  const [pane, setPane] = useState<(typeof panes)[number]>("text");
  return (
    <div className={styles["panes"]}>
      <div className={styles["choices"]}>
        <FormatChoice value={state.format} onValue={props.onFormat} />
        <span className={styles["switch"]}>
          <SegmentedControl
            label={say("export.panes")}
            value={pane}
            choices={panes.map((value) => ({ value, label: say(`export.pane.${value}`) }))}
            onValue={setPane}
          />
        </span>
      </div>
      {state.trouble === null ? (
        <div className={styles["both"]} data-pane={pane}>
          <ExportText text={state.preview?.text ?? null} />
          <ExportPage
            id={state.stale === null ? null : state.id}
            placeholders={state.placeholders}
          />
        </div>
      ) : (
        <p className={styles["trouble"]} role="alert">
          {troubleWords(locale, state.trouble)}
        </p>
      )}
    </div>
  );
}
